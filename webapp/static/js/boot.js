/**
 * Runs before everything else, in any browser: shows why the page stays empty.
 * Written in the oldest JavaScript, because it is for browsers that know no
 * newer one. The page's script marks the document when it has started.
 */
(function () {
  function missing() {
    var names = ["WebAssembly", "Worker", "OffscreenCanvas", "createImageBitmap", "ReadableStream"];
    for (var i = 0; i < names.length; i++) if (!(names[i] in window)) return true;
    return !("AbortSignal" in window && "throwIfAborted" in AbortSignal.prototype);
  }
  /** @param {string} id @param {boolean} visible */
  function show(id, visible) {
    var element = document.getElementById(id);
    if (element) element.hidden = !visible;
  }
  window.addEventListener("load", function () {
    var started = document.documentElement.getAttribute("data-started");
    var id = missing() ? "too-old" : "not-started";
    if (started && id === "not-started") return;
    show(id, true);
    show("app", false);
    show("skip", false); // There is nothing to skip to.
  });
})();
