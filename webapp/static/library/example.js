/** The page of docs/embedding.md: a photo in, an answer and its limits out. */
import { languages, LensError, load, paint } from "./lesion-lens.js";

/** @typedef {import("./lesion-lens.js").Lens} Lens */
/** @typedef {import("./lesion-lens.js").Answer} Answer */

/** @param {string} id @returns {any} */
const at = (id) => document.getElementById(id);

/** That of this page, where there are words in it. */
const language = languages.find((code) => document.documentElement.matches(`:lang(${code})`)) ?? "en";

/** @type {Lens | undefined} */
let lens;
let stop = new AbortController();
let picture = "";

/** @param {string} sentence for all, also for those who do not see the page */
const say = (sentence) => { at("status").textContent = sentence; };

/**
 * Which buttons make sense: nothing loaded, loaded, or at work.
 *
 * @param {"empty" | "ready" | "working"} state
 */
function allow(state) {
  document.documentElement.dataset.state = state;
  at("progress").hidden = state !== "working";
  at("photo").disabled = state !== "ready";
  at("stop").disabled = state !== "working";
  at("dispose").disabled = !lens;
  at("load").disabled = state !== "empty";
}

/** @param {string} id @param {string[]} texts */
function list(id, texts) {
  at(id).replaceChildren(...texts.map((text) => {
    const item = document.createElement("li");
    item.textContent = text;
    return item;
  }));
  at(id).hidden = texts.length === 0;
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof LensError) say(error.message);
  else if (stop.signal.aborted) say("Stopped.");
  else throw error;
}

async function start() {
  stop = new AbortController();
  allow("working");
  say("Loading the model …");
  try {
    lens = await load({
      language,
      signal: stop.signal,
      onProgress({ loaded, total }) { at("progress").value = loaded / total; },
    });
    list("limits", lens.contract.limits);
    say("Ready. Choose a photo.");
  } catch (error) {
    explain(error);
  } finally {
    allow(lens ? "ready" : "empty");
  }
}

/** @param {File} file */
async function look(file) {
  stop = new AbortController();
  at("answer").hidden = true;
  at("progress").removeAttribute("value");
  allow("working");
  say(`Looking at ${file.name} …`);
  try {
    const answer = await lens?.classify(file, { signal: stop.signal });
    if (answer) show(file, answer);
  } catch (error) {
    explain(error);
  } finally {
    allow(lens ? "ready" : "empty");
  }
}

/** @param {File} file @param {Answer} answer */
function show(file, { kinds, triage, warnings, cam, model, notDiagnosis, limits }) {
  at("answer").dataset.verdict = triage.verdict;
  at("verdict").textContent = triage.title;
  at("explanation").textContent = triage.explanation;
  list("next", triage.next);
  list("warnings", warnings.map(({ message }) => message));
  at("measured").textContent = triage.measured.join(" ");
  list("kinds", kinds.map(({ plain_name: name, code, malignant, percent }) =>
    `${name} (${code}${malignant ? ", counts as malignant" : ""}): ${percent}`));
  [...at("kinds").children].forEach((item, index) => {
    item.dataset.malignant = kinds[index].malignant;
    item.style.setProperty("--value", kinds[index].probability);
  });

  URL.revokeObjectURL(picture);
  picture = URL.createObjectURL(file);
  at("picture").src = picture;
  at("heat").hidden = !cam;
  if (cam) {
    paint(at("heat"), cam, kinds.length, kinds[0].index);
    at("heat-note").textContent = kinds[0].camNote;
  }

  at("not-diagnosis").textContent = notDiagnosis;
  list("limits", limits);
  at("model").textContent = `${model.name} ${model.version} of ${model.date}, weights ${model.sha256}`;
  at("answer").hidden = false;
  say(`${file.name}: ${triage.title}.`);
}

at("photo").addEventListener("change", () => {
  const [file] = at("photo").files;
  at("photo").value = ""; // So that the same photo can be chosen twice in a row.
  if (file) look(file);
});
at("stop").addEventListener("click", () => stop.abort());
at("load").addEventListener("click", start);
at("dispose").addEventListener("click", () => {
  lens?.dispose();
  lens = undefined;
  at("answer").hidden = true;
  allow("empty");
  say("Disposed of. The worker is gone and the model with it.");
});
start();
