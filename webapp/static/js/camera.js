/** Taking a photo with this device's camera, in a dialog over the page. */
import { h, icon } from "./dom.js";
import { cameraProblem } from "./reasons.js";
import { strings } from "./strings.js";

/** Enough for a sharp centre; few cameras give more as video. */
const IDEAL = { width: { ideal: 1920 }, height: { ideal: 1440 } };

/**
 * @param {(photo: import("./sources.js").Photo) => void} onPhoto
 * @returns {{ element: HTMLDialogElement, open: () => void }}
 */
export function createCamera(onPhoto) {
  const text = strings.camera;
  /** @type {MediaStream | null} */
  let stream = null;
  /** Each attempt to start; a late answer to an earlier one is turned away. */
  let attempt = 0;
  let taken = 0;

  const video = h("video", { autoplay: true, muted: true, playsinline: true, "aria-label": text.preview });
  video.muted = true; // The attribute alone counts only in parsed pages.
  const problem = h("p", { class: "camera-problem", role: "alert" });
  const choice = h("select", { change: () => start({ deviceId: { exact: choice.value } }) });
  const chooser = h("label", { class: "camera-choice", hidden: true }, h("span", {}, text.choose), choice);
  const shutter = h("button", { type: "button", class: "primary", click: shoot }, icon("camera"), text.take);
  const close = h("button", {
    type: "button", class: "icon-button", "aria-label": text.close, title: text.close,
    click: () => element.close(),
  }, icon("close"));
  const element = h("dialog", { class: "sheet camera", "aria-labelledby": "camera-title", close: stop },
    h("header", {}, h("h2", { id: "camera-title" }, text.title), close),
    h("div", { class: "finder" }, video, h("i", { class: "frame", "aria-hidden": "true" })),
    problem, h("p", { class: "camera-hint" }, text.hint), chooser, shutter);

  /** @param {"starting" | "live" | "failed"} state */
  function set(state) {
    element.dataset.state = state;
    shutter.disabled = state !== "live";
  }

  function stop() {
    attempt += 1;
    stream?.getTracks().forEach((track) => track.stop());
    stream = null;
    video.srcObject = null;
  }

  /** @param {string} reason as the browser names it */
  function fail(reason) {
    stop();
    set("failed");
    problem.textContent = cameraProblem(reason);
  }

  /** @param {MediaTrackConstraints} which camera */
  async function start(which) {
    stop();
    const own = attempt;
    set("starting");
    problem.textContent = "";
    // Absent where the address is not a secure one.
    if (!navigator.mediaDevices) {
      fail("insecure");
      return;
    }
    try {
      const found = await navigator.mediaDevices.getUserMedia({ video: { ...IDEAL, ...which } });
      if (own !== attempt) {
        found.getTracks().forEach((track) => track.stop());
        return;
      }
      stream = found;
      const [track] = found.getVideoTracks();
      track.addEventListener("ended", () => { if (stream === found) fail("ended"); });
      video.srcObject = found;
      await video.play();
      await offer(track.getSettings().deviceId);
      if (own === attempt) set("live");
    } catch (/** @type {any} */ error) {
      if (own === attempt) fail(error.name);
    }
  }

  /**
   * Show the choice of cameras; they have names only once one may be used.
   *
   * @param {string | undefined} current
   */
  async function offer(current) {
    const devices = await navigator.mediaDevices.enumerateDevices();
    const cameras = devices.filter(({ kind }) => kind === "videoinput");
    choice.replaceChildren(...cameras.map(({ deviceId, label }, index) =>
      h("option", { value: deviceId }, label || text.unnamed(index + 1))));
    if (current) choice.value = current;
    chooser.hidden = cameras.length < 2;
  }

  /** The whole frame, without loss: it goes the way of any file from here on. */
  function shoot() {
    shutter.disabled = true;
    const canvas = h("canvas", { width: String(video.videoWidth), height: String(video.videoHeight) });
    canvas.getContext("2d")?.drawImage(video, 0, 0);
    canvas.toBlob((blob) => {
      if (!blob) {
        fail("empty");
        return;
      }
      taken += 1;
      const name = `${text.name(taken)}.png`;
      element.close();
      onPhoto({ file: new File([blob], name, { type: "image/png" }), name });
    }, "image/png");
  }

  return {
    element,
    open() {
      element.showModal();
      start({ facingMode: { ideal: "environment" } });
    },
  };
}
