/** The worker thread: everything that reads, computes or waits for a file. */
import { serve } from "../shared/messenger.js";
import { actions } from "./actions.js";

serve(/** @type {any} */ (self), actions);
