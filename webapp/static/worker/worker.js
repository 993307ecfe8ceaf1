/** The worker thread: everything that reads, computes or waits for a file. */
import { serve } from "../shared/messenger.js";
import { watch } from "../shared/traffic.js";
import { actions } from "./actions.js";

serve(/** @type {any} */ (self), actions);
watch((asked) => self.postMessage({ asked }));
