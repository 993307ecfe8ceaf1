/**
 * Reading `contract.json`: what the model expects and means, stated once by
 * the converter. A contract that this page does not understand is an error,
 * never a guess. The full schema is `converter/contract.schema.json`; here
 * only what the page relies on is checked.
 */
import { LensError } from "./errors.js";
import { FORMAT_VERSION } from "./version.js";

/**
 * @typedef {{ path: string, bytes: number, sha256: string }} FileEntry
 * @typedef {{ code: string, name: string, plain_name: string,
 *   malignant: boolean | null }} DiagnosisClass malignant is null for all where nobody has said
 * @typedef {{ value: number, low: number, high: number }} Measured
 * @typedef {{ kind: string, extensions: string[] }} AcceptedKind
 * @typedef {object} Contract
 * @property {string} format
 * @property {number} format_version
 * @property {{ name: string, version: string, date: string, backbone: string, licence: string,
 *   topology: FileEntry, shards: FileEntry[] }} model
 * @property {DiagnosisClass[]} classes in the order of the graph's outputs
 * @property {{ size: number, crop: string, resample: string, value_range: number[],
 *   background: number[], min_side: number, max_pixels: number }} input
 * @property {{ max_bytes: number, accepted: AcceptedKind[] }} files
 * @property {{ probabilities: string, logits: string, cam?: string, outlier?: string,
 *   quality?: string }} outputs cam only with a class-activation map, outlier only with
 *   out_of_distribution, quality only with quality
 * @property {{ malignant: string[], threshold: number, sensitivity: Measured,
 *   specificity: Measured, melanoma_sensitivity: Measured | null,
 *   abstain: { from: number, share: Measured, sensitivity: Measured, specificity: Measured,
 *   melanoma_sensitivity: Measured | null }, measured_on: string } | null} triage null where it was
 *   not measured, a melanoma_sensitivity where there was no melanoma
 * @property {{ threshold: number, lesions_accepted: Measured, foreign_accepted: number | null,
 *   measured_on: string } | null} out_of_distribution above which outlier score a picture is
 *   refused; null for a model that refuses none
 * @property {{ limits: { measure: string, low: number | null, high: number | null }[],
 *   warned: Measured, measured_on: string } | null} quality between which limits a picture is
 *   not warned about; null for a model that warns of nothing
 * @property {{ fields: { name: string, options: { value: string, label: string,
 *   shift: number[] }[] }[], accuracy_gain: Measured, sensitivity: Measured,
 *   specificity: Measured, melanoma_sensitivity: Measured, measured_on: string } | null} metadata
 *   what age, sex or body site add to the log-probabilities; null for a model that asks for none
 * @property {{ measured_on: string, images: number, lesions: number, accuracy: Measured,
 *   balanced_accuracy: Measured, ece: number } | null} metrics
 *   null where they were not measured
 * @property {{ picture: string, logits: number[], tolerance: number }} [self_test] what the engine
 *   has to make of a picture; contracts of before there was one have none
 * @property {string[]} limits
 */

const number = (/** @type {unknown} */ x) => typeof x === "number" && Number.isFinite(x);
const count = (/** @type {unknown} */ x) => Number.isInteger(x) && Number(x) > 0;
const text = (/** @type {unknown} */ x) => typeof x === "string" && x !== "";
const texts = (/** @type {unknown} */ x) => Array.isArray(x) && x.length > 0 && x.every(text);
const measured = (/** @type {any} */ x) => number(x?.value) && number(x?.low) && number(x?.high);

const perhaps = (/** @type {any} */ x) => x === null || measured(x);

/** A plain file name: the contract can never point outside its own folder. */
const fileName = (/** @type {unknown} */ x) => typeof x === "string" && /^\w[\w.-]*$/.test(x);

const file = (/** @type {any} */ x) =>
  fileName(x?.path) && count(x?.bytes) && /^[0-9a-f]{64}$/.test(x?.sha256 ?? "");

const diagnosis = (/** @type {any} */ x) =>
  text(x?.code) && text(x?.name) && text(x?.plain_name)
  && (x.malignant === null || typeof x.malignant === "boolean");

const accepted = (/** @type {any} */ x) => text(x?.kind) && texts(x?.extensions);

const list = (/** @type {(x: any) => boolean} */ test) => (/** @type {unknown} */ x) =>
  Array.isArray(x) && x.length > 0 && x.every(test);

const bound = (/** @type {unknown} */ x) => x === null || number(x);

const limit = (/** @type {any} */ x) => text(x?.measure) && bound(x?.low) && bound(x?.high);

const option = (/** @type {any} */ x) => text(x?.value) && text(x?.label) && list(number)(x?.shift);

/** @type {Record<string, (value: any) => boolean>} Dotted field -> what it must be. */
const FIELDS = {
  "model.name": text,
  "model.version": text,
  "model.date": text,
  "model.backbone": text,
  "model.licence": text,
  "model.topology": file,
  "model.shards": list(file),
  "classes": list(diagnosis),
  "input.size": count,
  "input.crop": (x) => x === "center-square",
  "input.resample": (x) => x === "box",
  "input.value_range": (x) => Array.isArray(x) && x[0] === 0 && x[1] === 255,
  "input.background": (x) => Array.isArray(x) && x.length === 3 && x.every(number),
  "input.min_side": count,
  "input.max_pixels": count,
  "files.max_bytes": count,
  "files.accepted": list(accepted),
  "outputs.probabilities": text,
  "outputs.logits": text,
  "outputs.cam": (x) => x === undefined || text(x),
  "triage.malignant": texts,
  "triage.threshold": number,
  "triage.sensitivity": measured,
  "triage.specificity": measured,
  "triage.melanoma_sensitivity": perhaps,
  "triage.abstain.from": number,
  "triage.abstain.share": measured,
  "triage.abstain.sensitivity": measured,
  "triage.abstain.specificity": measured,
  "triage.abstain.melanoma_sensitivity": perhaps,
  "triage.measured_on": text,
  "out_of_distribution.threshold": (x) => number(x) && x > 0,
  "out_of_distribution.lesions_accepted": measured,
  "out_of_distribution.measured_on": text,
  "quality.limits": list(limit),
  "quality.warned": measured,
  "quality.measured_on": text,
  "metadata.fields": list((field) => text(field?.name) && list(option)(field?.options)),
  "metadata.accuracy_gain": measured,
  "metadata.sensitivity": measured,
  "metadata.specificity": measured,
  "metadata.melanoma_sensitivity": measured,
  "metadata.measured_on": text,
  "metrics.images": count,
  "metrics.lesions": count,
  "metrics.measured_on": text,
  "metrics.balanced_accuracy": measured,
  "metrics.accuracy": measured,
  "self_test": (x) => x === undefined || (x?.picture === "channel-ramps" && list(number)(x.logits)
    && number(x.tolerance) && x.tolerance > 0),
  "limits": texts,
};

/** What a model that was not evaluated states as null. */
const OPTIONAL = ["triage", "out_of_distribution", "quality", "metadata", "metrics"];

/**
 * Check a parsed contract and return it typed.
 *
 * @param {unknown} value what JSON.parse gave
 * @returns {Contract}
 * @throws {LensError} contract-version for another format_version,
 *   contract-broken (with the field) for anything else that is not as expected
 */
export function readContract(value) {
  const contract = /** @type {any} */ (value);
  if (contract?.format !== "lesion-lens-contract") {
    throw new LensError("contract-broken", { field: "format" });
  }
  if (contract.format_version !== FORMAT_VERSION) {
    const found = String(contract.format_version ?? "?");
    throw new LensError("contract-version", { found, expected: FORMAT_VERSION });
  }
  for (const [field, test] of Object.entries(FIELDS)) {
    if (OPTIONAL.some((part) => field.startsWith(`${part}.`) && contract[part] === null)) continue;
    const found = field.split(".").reduce((part, key) => part?.[key], contract);
    if (!test(found)) throw new LensError("contract-broken", { field });
  }
  for (const [output, part] of [["outlier", "out_of_distribution"], ["quality", "quality"]]) {
    if (contract[part] !== null && !text(contract.outputs[output])) {
      throw new LensError("contract-broken", { field: `outputs.${output}` });
    }
  }
  for (const { name, options } of contract.metadata?.fields ?? []) {
    if (options.some((/** @type {any} */ { shift }) => shift.length !== contract.classes.length)) {
      throw new LensError("contract-broken", { field: `metadata.${name}` });
    }
  }
  if (contract.self_test && contract.self_test.logits.length !== contract.classes.length) {
    throw new LensError("contract-broken", { field: "self_test.logits" });
  }
  const malignant = contract.classes.filter((/** @type {DiagnosisClass} */ c) => c.malignant)
    .map((/** @type {DiagnosisClass} */ c) => c.code);
  if (contract.triage && String([...contract.triage.malignant].sort()) !== String(malignant.sort())) {
    throw new LensError("contract-broken", { field: "triage.malignant" });
  }
  return contract;
}
