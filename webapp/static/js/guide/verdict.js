/** The gravest advice among the answers on the page, as they stand there. */

/** @typedef {import("../triage.js").Reading["verdict"]} Verdict */

/** The gravest first. @type {Verdict[]} */
const GRAVITY = ["flagged", "unclear", "unmeasured", "unstated", "below"];

/** Those that ask for an examination. @type {(Verdict | null)[]} */
export const URGENT = ["flagged", "unclear"];

/**
 * It reads what is shown, cards and the tallies of lists alike, so that it cannot differ from it.
 *
 * @param {ParentNode} answers
 * @returns {Verdict | null} null where there is no answer
 */
export function gravest(answers) {
  return GRAVITY.find((verdict) => answers.querySelector(`[data-verdict="${verdict}"]`)) ?? null;
}

/**
 * @param {HTMLElement} answers
 * @param {(verdict: Verdict | null) => void} onChange
 */
export function follow(answers, onChange) {
  let last = gravest(answers);
  new MutationObserver(() => {
    const verdict = gravest(answers);
    if (verdict !== last) onChange(verdict);
    last = verdict;
  }).observe(answers, { childList: true, subtree: true });
}
