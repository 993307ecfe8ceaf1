/** Why there is no answer, no page or no picture from the camera, in Chinese: en/reasons.js. */
import { megabytes, megapixels } from "./numbers.js";

/** What a file turned out to be, as it stands in a sentence. @type {Record<string, string>} */
const KINDS = {
  png: "一张 PNG 图片",
  jpeg: "一张 JPEG 图片",
  gif: "一张 GIF 图片",
  webp: "一张 WebP 图片",
  avif: "一张 AVIF 图片",
  heic: "一张 HEIC 图片（iPhone 自有的格式）",
  tiff: "一张 TIFF 图片",
  bmp: "一张 BMP 图片",
  svg: "一幅 SVG 图形",
  dicom: "一个 DICOM 文件",
  video: "一段视频",
  pdf: "一份 PDF 文档",
  office: "一份办公文档",
  zip: "一个压缩包或一份办公文档",
  html: "一个网页",
  text: "一个文本文件",
  unknown: "一种本页面不认识的文件",
};

/** @type {import("../en/reasons.js").Refusals} */
export const refusals = {
  "file-empty": () => "文件是空的：没有任何字节。请重新保存或复制。",
  "file-unreadable": () => "浏览器无法读取它。如果这是文件夹，请选择其中的照片。",
  "file-too-big": ({ maxBytes }) => `文件大于 ${megabytes(maxBytes)}。请将照片存小一些再试。`,
  "kind-not-accepted": ({ kind, formats }) =>
    `这是${KINDS[kind]}。只能读取以下格式的照片：${formats}。`,
  "name-not-accepted": ({ kind, extension, formats }) =>
    `内容是${KINDS[kind]}，但文件名${extension ? `以 .${extension} 结尾` : "没有扩展名"}。`
    + `请将扩展名改为以下之一：${formats}。`,
  "name-lies": ({ kind, extension, formats }) =>
    `文件名以 .${extension} 结尾，但内容是${KINDS[kind]}。只能读取以下格式的照片：${formats}。`,
  "file-truncated": () => "照片不完整：缺少末尾部分。请重新复制或下载。",
  "file-damaged": () => "照片内部已损坏。请重新复制或下载。",
  "image-undecodable": () =>
    "此浏览器无法打开这张照片：它已损坏，或属于少见的格式。请重新保存为 JPEG 或 PNG。",
  "image-too-small": ({ width, height, minSide }) =>
    `照片只有 ${width} × ${height} 像素。每边至少需要 ${minSide} 像素。`,
  "image-too-large": ({ width, height, maxPixels }) =>
    `照片有 ${width} × ${height} 像素，超过了 ${megapixels(maxPixels)}。请存小一些再试。`,
  "not-a-lesion": () =>
    "这看起来不像程序所认识的皮肤镜图像，因此任何结果都只会是猜测。"
    + "请使用皮肤镜，让斑点占照片的一半，保持不动，并注意光线均匀。"
    + "未作分析并不能说明这处斑点有没有问题：如果它让您担心，请让医生看看。",
  "worker-failed": () =>
    "页面中负责计算的部分在处理这张照片时停止了。请重新加载页面，换一张照片再试。",
  "unexpected": ({ detail }) => `处理这张照片时出了问题（${detail}）。请再试一次，或换一张照片。`,
};

/** @type {import("../en/reasons.js").Failures} */
export const failures = {
  "contract-version": ({ found, expected }) =>
    `模型说明的格式版本是 ${found}，而本页面读取的是版本 ${expected}。页面和模型必须来自同一次发布。`,
  "contract-broken": ({ field }) =>
    `模型说明（contract.json）中的“${field}”不符合预期。请重新转换模型，或恢复该文件夹。`,
  "file-unreachable": ({ file }) => `无法获取文件 ${file}。请检查连接后重试。`,
  "file-missing": ({ file, status }) =>
    `服务器上缺少文件 ${file}（响应 ${status}）。模型的文件夹不完整。`,
  "file-not-inside": ({ file }) =>
    `本页面中缺少文件 ${file}，页面已损坏。请重新获取一份。`,
  "file-wrong": ({ file }) =>
    `文件 ${file} 不是应有的那一个：它已损坏，或属于其他版本。`
    + "为避免给出错误的结果，没有加载任何内容。",
  "files-withheld": () =>
    "从磁盘打开页面时，此浏览器不让页面中负责计算的部分读取照片。"
    + "请用 Chrome、Edge 或 Firefox 打开此文件，或通过网页服务器提供它。",
  "model-broken": ({ detail }) => `模型无法使用（${detail}）。请重新转换模型。`,
  "engine-failed": () =>
    "计算引擎（WebAssembly）未能在此浏览器中启动。请更新浏览器，或允许使用 WebAssembly。",
  "engine-wrong": () =>
    "对一张已知答案的图片，计算引擎给出了错误的答案。为避免给出错误的结果，页面不再继续。"
    + "请更新浏览器，或换用其他浏览器或设备。",
  "worker-failed": () =>
    "页面中负责计算的部分（worker.js）未能启动。请重新加载页面；如果仍不行，说明页面的文件夹不完整。",
  "unexpected": ({ detail }) => `发生了意外的问题（${detail}）。请重新加载页面。`,
};

/** @type {import("../en/reasons.js").CameraProblems} */
export const cameraProblems = {
  NotAllowedError: "浏览器未获准使用相机。请在页面地址旁或系统设置中允许使用，然后重新打开此窗口；"
    + "或改为选择一张照片。",
  NotFoundError: "没有找到相机。请连接一台并重新打开此窗口，或改为选择一张照片。",
  NotReadableError: "相机无法启动：可能有其他程序正在使用它。请关闭那个程序并重新打开此窗口，"
    + "或改为选择一张照片。",
  insecure: "浏览器只允许 https 地址和本机地址上的页面使用相机，而本页面不属于这两种。"
    + "请用设备自带的相机程序拍照，再在这里选择照片。",
  ended: "相机已停止。请重新打开此窗口，或改为选择一张照片。",
  other: "相机无法使用。请重新打开此窗口，或改为选择一张照片。",
};
