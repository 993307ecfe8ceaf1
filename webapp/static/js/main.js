/** Where the page begins: its language first, then everything else. */
import { start } from "./app.js";
import { load, preferred } from "./language.js";
import { speak } from "./strings.js";

const root = document.documentElement;
load(preferred()).then((catalogue) => {
  speak(catalogue);
  root.lang = catalogue.language;
  root.dir = catalogue.direction;
  start();
  root.dataset.started = "true";
});
