/** A made-up contract with every field the page relies on. */

const measured = (/** @type {number} */ value) => ({ value, low: value - 0.02, high: value + 0.02 });
const entry = (/** @type {string} */ path) => ({ path, bytes: 4, sha256: "0f".repeat(32) });

/** @returns {any} a fresh copy */
export const whole = () => ({
  format: "lesion-lens-contract",
  format_version: 4,
  model: {
    name: "Test", version: "0.1.0", date: "2026-01-02", backbone: "none", licence: "none",
    topology: entry("model.json"), shards: [entry("group1-shard1of1.bin")],
  },
  classes: [
    { code: "aaa", name: "Alpha", plain_name: "first kind", malignant: true },
    { code: "bbb", name: "Beta", plain_name: "second kind", malignant: false },
    { code: "ccc", name: "Gamma", plain_name: "third kind", malignant: true },
  ],
  input: {
    name: "image", size: 4, crop: "center-square", resample: "box", value_range: [0, 255],
    background: [255, 255, 255], min_side: 64, max_pixels: 1_000_000,
  },
  files: { max_bytes: 1_000_000, accepted: [{ kind: "png", extensions: ["png"] }] },
  outputs: { probabilities: "p", logits: "l", cam: "c", outlier: "o", quality: "q" },
  triage: {
    malignant: ["aaa", "ccc"], threshold: 0.3, sensitivity: measured(0.9),
    specificity: measured(0.6), melanoma_sensitivity: measured(0.95),
    abstain: {
      from: 0.2, share: measured(0.1), sensitivity: measured(0.95), specificity: measured(0.5),
      melanoma_sensitivity: measured(0.98),
    },
    measured_on: "made-up images",
  },
  out_of_distribution: {
    threshold: 2, lesions_accepted: measured(0.99), foreign_accepted: 0.01,
    measured_on: "made-up pictures",
  },
  quality: {
    limits: [
      { measure: "sharpness", low: 2, high: null }, { measure: "brightness", low: 40, high: 220 },
    ],
    warned: measured(0.02), measured_on: "made-up pictures",
  },
  metadata: {
    fields: [
      { name: "age", options: [
        { value: "young", label: "under 30", shift: [-1, 0.5, -0.5] },
        { value: "old", label: "30 and over", shift: [0.25, 0, 0.125] },
      ] },
      { name: "site", options: [{ value: "ear", label: "ear", shift: [0.5, -0.25, 0] }] },
    ],
    accuracy_gain: { value: 0.01, low: -0.005, high: 0.02 }, sensitivity: measured(0.9),
    specificity: measured(0.6), melanoma_sensitivity: measured(0.95), measured_on: "made-up images",
  },
  metrics: {
    measured_on: "made-up images", images: 10, lesions: 9, accuracy: measured(0.8),
    balanced_accuracy: measured(0.7),
  },
  self_test: { picture: "channel-ramps", logits: [1.5, -0.5, 0.25], tolerance: 0.01 },
  limits: ["This is not a diagnosis."],
});
