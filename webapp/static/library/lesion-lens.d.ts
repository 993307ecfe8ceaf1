/** Lesion Lens as a library: docs/embedding.md. Written by `npm run types`. */

/**
 * Start a worker and load the model into it, and the words of the language. No request follows.
 *
 * @param {LoadOptions} [options]
 * @returns {Promise<Lens>}
 * @throws {LensError} other-origin, language-unknown, contract-version, contract-broken, file-unreachable,
 *   file-missing, file-wrong, model-broken, engine-failed, engine-wrong, worker-failed; or the signal's reason
 */
export declare function load({ base, language, signal, onProgress }?: LoadOptions): Promise<Lens>;

export type LoadOptions = {
    /**
     * the folder that holds worker.js, the .wasm files and model/, where it
     * is not the one that this module lies in
     */
    base?: string | URL;
    /**
     * of all sentences, one of `languages`; English without it
     */
    language?: string;
    /**
     * gives the loading up
     */
    signal?: AbortSignal;
    onProgress?: (progress: Progress) => void;
};

export type Progress = {
    phase: "download" | "prepare";
    /**
     * bytes of the model's files so far
     */
    loaded: number;
    /**
     * bytes of the model's files, by the contract
     */
    total: number;
};

export type Lens = {
    /**
     * what the model expects and means, as model/contract.json states it, in
     * the language that was asked for
     */
    contract: Contract;
    /**
     * looks at one PNG or
     * JPEG photo, a File or a Blob; several wait for each other. Rejects with a LensError, or with the
     * signal's reason
     */
    classify: (file: Blob, options?: ClassifyOptions) => Promise<Answer>;
    /**
     * ends the worker and frees the model; what still waits, and every
     * later `classify`, rejects with the LensError "disposed"
     */
    dispose: () => void;
};

export type Contract = {
    format: string;
    format_version: number;
    model: {
        name: string;
        version: string;
        date: string;
        backbone: string;
        licence: string;
        topology: FileEntry;
        shards: FileEntry[];
    };
    /**
     * in the order of the graph's outputs
     */
    classes: DiagnosisClass[];
    input: {
        size: number;
        crop: string;
        resample: string;
        value_range: number[];
        background: number[];
        min_side: number;
        max_pixels: number;
    };
    files: {
        max_bytes: number;
        accepted: AcceptedKind[];
    };
    /**
     * cam only with a class-activation map, outlier only with
     * out_of_distribution, quality only with quality
     */
    outputs: {
        probabilities: string;
        logits: string;
        cam?: string;
        outlier?: string;
        quality?: string;
    };
    /**
     * null where it was
     * not measured, a melanoma_sensitivity where there was no melanoma
     */
    triage: {
        malignant: string[];
        threshold: number;
        sensitivity: Measured;
        specificity: Measured;
        melanoma_sensitivity: Measured | null;
        abstain: {
            from: number;
            share: Measured;
            sensitivity: Measured;
            specificity: Measured;
            melanoma_sensitivity: Measured | null;
        };
        measured_on: string;
    } | null;
    /**
     * above which outlier score a picture is
     * refused; null for a model that refuses none
     */
    out_of_distribution: {
        threshold: number;
        lesions_accepted: Measured;
        foreign_accepted: number | null;
        measured_on: string;
    } | null;
    /**
     * between which limits a picture is
     * not warned about; null for a model that warns of nothing
     */
    quality: {
        limits: {
            measure: string;
            low: number | null;
            high: number | null;
        }[];
        warned: Measured;
        measured_on: string;
    } | null;
    /**
     *   what age, sex or body site add to the log-probabilities; null for a model that asks for none
     */
    metadata: {
        fields: {
            name: string;
            options: {
                value: string;
                label: string;
                shift: number[];
            }[];
        }[];
        accuracy_gain: Measured;
        sensitivity: Measured;
        specificity: Measured;
        melanoma_sensitivity: Measured;
        measured_on: string;
    } | null;
    /**
     *   null where they were not measured
     */
    metrics: {
        measured_on: string;
        images: number;
        lesions: number;
        accuracy: Measured;
        balanced_accuracy: Measured;
        ece: number;
    } | null;
    /**
     * what the engine
     * has to make of a picture; contracts of before there was one have none
     */
    self_test?: {
        picture: string;
        logits: number[];
        tolerance: number;
    };
    limits: string[];
};

export type FileEntry = {
    path: string;
    bytes: number;
    sha256: string;
};

export type DiagnosisClass = {
    code: string;
    name: string;
    plain_name: string;
    malignant: boolean | null;
};

export type AcceptedKind = {
    kind: string;
    extensions: string[];
};

export type Measured = {
    value: number;
    low: number;
    high: number;
};

export type ClassifyOptions = {
    /**
     * gives this photo up
     */
    signal?: AbortSignal;
    /**
     * what is known besides the picture, as
     * contract.metadata lists it: field -> option
     */
    given?: Given;
};

export type Given = Record<string, string>;

export type Answer = {
    /**
     * all of them, the likeliest first
     */
    kinds: Kind[];
    triage: Triage & Advice;
    /**
     * what may spoil the picture
     */
    warnings: {
        reason: string;
        message: string;
    }[];
    /**
     * the class-activation map for `paint`; null for
     * a model without one
     */
    cam: Cam | null;
    /**
     *   sha256 of the files of its weights
     */
    model: {
        name: string;
        version: string;
        date: string;
        licence: string;
        sha256: string[];
    };
    /**
     * the sentence that goes with every answer
     */
    notDiagnosis: string;
    /**
     * of the model, to be shown with its answers
     */
    limits: string[];
    /**
     * ISO 8601
     */
    date: string;
    /**
     * from the file to the answer
     */
    milliseconds: number;
};

export type Cam = {
    data: Float32Array;
    width: number;
    height: number;
};

export type Kind = DiagnosisClass & Chance;

export type Chance = {
    /**
     * the class's place in the contract and in the map
     */
    index: number;
    /**
     * calibrated, with what was given
     */
    probability: number;
    /**
     * the same to be read: a small one is "<0.1%", never 0
     */
    percent: string;
    /**
     * what the map of this class shows, and what it does not
     */
    camNote: string;
};

export type Triage = {
    verdict: Reading["verdict"];
    /**
     * of the malignant kinds' probabilities; NaN where the model does not say which are
     */
    sum: number;
    /**
     * the same by the picture alone; the verdict goes by the larger one
     */
    pictureSum: number;
    /**
     * the alert line (threshold), the band below it (abstain), what both
     * caught and missed with 95 % intervals, and on which images; null for a model without a line
     */
    rule: Contract["triage"];
};

export type Reading = {
    /**
     * of the malignant classes' probabilities; NaN where nobody has said which
     * classes are
     */
    sum: number;
    /**
     * the same by the picture alone
     */
    pictureSum: number;
    /**
     * where the larger sum
     * stands against the alert line, so that nothing given silences the picture's alert; "unmeasured"
     * for a model that states no line, "unstated" for one that does not say what is malignant
     */
    verdict: "flagged" | "unclear" | "below" | "unmeasured" | "unstated";
    /**
     * all classes, the likeliest first
     */
    ranking: {
        diagnosis: DiagnosisClass;
        index: number;
        probability: number;
        malignant: boolean | null;
    }[];
};

export type Advice = {
    /**
     * the verdict
     */
    title: string;
    /**
     * how it came about, with the sum and the alert line
     */
    explanation: string;
    /**
     * what to do
     */
    next: string[];
    /**
     * how good the alert line is, and on which images that was measured;
     * empty for a model without one
     */
    measured: string[];
};

/** The codes that `load` takes as a language: ISO 639-1. */
export declare const languages: string[];

/**
 * Paint the evidence for one class on a canvas, which it resizes.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {Cam} cam
 * @param {number} classes
 * @param {number} index of the class
 * @param {number} [size] side in pixels; the browser scales it to the picture
 */
export declare function paint(canvas: HTMLCanvasElement, cam: Cam, classes: number, index: number, size?: number): void;

/**
 * The one error type of the page and its worker.
 *
 * It carries a reason, not a sentence: the reason is a key of the catalogue in
 * `languages/en.js`, the details are what that sentence needs (a file's name, a
 * limit). Both survive the trip from the worker to the page.
 */
export declare class LensError extends Error {
    reason: string;
    details: Record<string, string | number>;
    /**
     * @param {string} reason key of the catalogue, such as "file-empty"
     * @param {Record<string, string | number>} [details] values for its sentence
     */
    constructor(reason: string, details?: Record<string, string | number>);
}
