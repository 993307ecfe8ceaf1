import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { refusal as words } from "../../webapp/static/js/reasons.js";
import { LensError } from "../../webapp/static/shared/errors.js";
import { checkFile } from "../../webapp/static/worker/filecheck.js";
import { bytes, chunk, contract, jpeg, jpegHead, png, PNG_SIGNATURE, scan, segment, text }
  from "./files.js";

/** @param {string | undefined} name @param {Uint8Array} content @returns {LensError} */
function refusal(name, content) {
  try {
    checkFile(name, content, contract);
  } catch (error) {
    assert.ok(error instanceof LensError);
    return error;
  }
  assert.fail(`${name} was accepted`);
}

describe("accepted", () => {
  for (const name of ["a.jpg", "a.JPG", "a.jpeg", "a.jfif", "two.dots.JPeG"]) {
    test(`a JPEG named ${name}`, () => {
      assert.deepEqual(checkFile(name, jpeg(120, 90), contract),
        { kind: "jpeg", width: 120, height: 90 });
    });
  }
  test("a PNG", () => {
    assert.deepEqual(checkFile("a.png", png(120, 90), contract),
      { kind: "png", width: 120, height: 90 });
  });
  test("a PNG named .jpg: both are accepted, and the content decides", () => {
    assert.equal(checkFile("a.jpg", png(), contract).kind, "png");
  });
  test("a PNG without a name, as a Blob is", () => {
    assert.equal(checkFile(undefined, png(), contract).kind, "png");
  });
  test("a progressive JPEG of two scans, with fill bytes and a tail behind its end", () => {
    const file = bytes(jpegHead(100, 80, 0xc2), scan(), [0xff, 0xff], segment(0xc4, [0]).slice(1),
      scan(), [0xff, 0xd9], text("what a camera appends"));
    assert.equal(checkFile("a.jpg", file, contract).width, 100);
  });
});

/** @type {[string, string | undefined, Uint8Array, string, string?][]} */
const refused = [
  ["a GIF without a name", undefined, text("GIF89a…"), "kind-not-accepted", "gif"],
  ["an empty file", "a.png", bytes([]), "file-empty"],
  ["a file over the limit", "a.png", new Uint8Array(2001), "file-too-big"],
  ["a GIF", "a.gif", text("GIF89a…"), "kind-not-accepted", "gif"],
  ["a GIF named .png", "a.png", text("GIF89a…"), "name-lies", "gif"],
  ["an SVG", "a.svg", text('<?xml version="1.0"?><svg xmlns="">'), "kind-not-accepted", "svg"],
  ["an SVG named .png", "a.png", text("<svg/><svg >"), "name-lies", "svg"],
  ["a WebP", "a.webp", text("RIFF\x10\x10\x10\x10WEBPVP8 "), "kind-not-accepted", "webp"],
  ["an HEIC", "a.HEIC", bytes([0, 0, 0, 24], text("ftypheic")), "kind-not-accepted", "heic"],
  ["an AVIF", "a.avif", bytes([0, 0, 0, 24], text("ftypavif")), "kind-not-accepted", "avif"],
  ["a docx", "a.docx", text("PK\x03\x04..[Content_Types].xml"), "kind-not-accepted", "office"],
  ["a docx named .jpg", "a.jpg", text("PK\x03\x04..[Content_Types].xml"), "name-lies", "office"],
  ["a text named .png", "a.png", text("hello\n"), "name-lies", "text"],
  ["a web page named .jpg", "a.jpg", text("<!doctype html><p>"), "name-lies", "html"],
  ["a TIFF named .jpg", "a.jpg", bytes(text("II*"), [0, 8, 0]), "name-lies", "tiff"],
  ["a DICOM file", "a.dcm", bytes(new Uint8Array(128), text("DICM")), "kind-not-accepted", "dicom"],
  ["noise named .png", "a.png", bytes([0, 1, 2, 3]), "name-lies", "unknown"],
  ["a JPEG without an ending", "photo", jpeg(), "name-not-accepted", "jpeg"],
  ["a JPEG named .webp", "a.webp", jpeg(), "name-not-accepted", "jpeg"],
  ["a JPEG cut in its scan", "a.jpg", jpeg().subarray(0, -4), "file-truncated"],
  ["a JPEG without its last byte", "a.jpg", jpeg().subarray(0, -1), "file-truncated"],
  ["a JPEG cut in its head", "a.jpg", bytes(jpegHead()).subarray(0, 14), "file-truncated"],
  ["a JPEG without a scan", "a.jpg", bytes(jpegHead(), [0xff, 0xd9]), "file-damaged"],
  ["a JPEG with rubbish in its head", "a.jpg", bytes(jpegHead(), [1, 2, 3]), "file-damaged"],
  ["a PNG cut in its data", "a.png", png().subarray(0, -14), "file-truncated"],
  ["a PNG without IEND", "a.png", png().subarray(0, -12), "file-truncated"],
  ["a PNG of nothing but its signature", "a.png", bytes(PNG_SIGNATURE), "file-truncated"],
  ["a PNG without IHDR", "a.png", bytes(PNG_SIGNATURE, chunk("IEND")), "file-damaged"],
  ["a PNG without pixels", "a.png",
    bytes(png().subarray(0, 33), chunk("IEND")), "file-damaged"],
  ["a PNG too small", "a.png", png(63, 200), "image-too-small"],
  ["a JPEG too large", "a.jpg", jpeg(2000, 1000), "image-too-large"],
];

describe("refused", () => {
  for (const [what, name, content, reason, kind] of refused) {
    test(what, () => {
      const error = refusal(name, content);
      assert.equal(error.reason, reason);
      assert.equal(error.details.kind, kind);
      const sentence = words(error);
      assert.match(sentence, /^[A-Z].+\.$/);
      assert.doesNotMatch(sentence, /undefined|NaN|unexpected|went wrong/);
    });
  }
  test("no two reasons share a sentence", () => {
    const reasons = new Map(refused.map(([, name, content]) => {
      const error = refusal(name, content);
      return [`${error.reason} ${error.details.kind}`, words(error)];
    }));
    assert.equal(new Set(reasons.values()).size, reasons.size);
  });
});
