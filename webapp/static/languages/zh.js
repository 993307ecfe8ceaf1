/** Every sentence of the page, in Chinese: en.js. */
import { answer } from "./zh/answer.js";
import { guide } from "./zh/guide.js";
import { history } from "./zh/history.js";
import { meanings } from "./zh/meanings.js";
import { notes } from "./zh/notes.js";
import { megabytes, own, percent } from "./zh/numbers.js";
import { cameraProblems, failures, refusals } from "./zh/reasons.js";
import { report } from "./zh/report.js";

/** @type {import("../js/strings.js").Strings} */
export const catalogue = {
  language: "zh",
  name: "简体中文",
  direction: "ltr",
  numbers: own,
  title: "皮肤斑点，再看一眼",
  lede: "请选择一张用皮肤镜拍摄的近距离照片。本页面内的小型神经网络会将它与自己学过的几类皮肤病变进行比较。",
  skip: "跳到照片",
  choose: "语言",
  clears: "更改语言后，屏幕上的结果会消失。现在更改吗？",
  important: "重要",
  notDiagnosis: "不是诊断",
  limitsLink: "阅读局限说明",
  private: "您的照片绝不会离开此浏览器",

  intake: {
    label: "选择照片",
    choose: "选择照片",
    hint: "或将照片拖放、粘贴到本页面的任意位置",
    camera: "拍照",
    folder: "选择文件夹",
    sample: "试用绘制的示例",
    drop: "松开即可分析这些照片",
    reading: "正在查看文件夹……",
    formats: ({ files }) =>
      `${[...new Set(files.accepted.map(({ kind }) => kind.toUpperCase()))].join(" 或 ")}，`
      + `每张不超过 ${megabytes(files.max_bytes)}`,
  },

  loading: {
    label: "正在加载模型",
    start: "正在加载模型……",
    amount: (loaded, total) => `正在加载模型：${megabytes(loaded, false)} / ${megabytes(total)}`,
    prepare: "正在预热……",
    patience: "您现在就可以选择照片。",
    keeping: "正在此设备上保存副本……",
    ready: {
      whole: "已就绪。此文件就是完整的程序：无论您把它存放在哪里，没有网络也能打开。",
      kept: "已就绪，并已保存在此设备上：从现在起，没有网络也能打开。",
      keeping: "已就绪。供没有网络时使用的副本仍在保存中。",
      loaded: "已就绪。不会再获取任何内容：您现在可以断网。",
    },
    failed: "页面未能就绪",
    retry: "重试",
  },

  camera: {
    title: "拍照",
    preview: "相机画面",
    hint: "请将皮肤镜贴在相机上，把斑点放在圆圈内并保持不动。只会分析您看到的方形区域。",
    choose: "相机",
    unnamed: (number) => `相机 ${number}`,
    take: "拍摄",
    close: "关闭相机",
    name: (number) => `相机照片 ${number}`,
    problems: cameraProblems,
  },

  sample: {
    name: "绘制的示例，不是皮肤.png",
    note: "这张图片由页面自行绘制。它不是任何人的皮肤，其结果没有任何意义。",
  },

  list: {
    label: "照片：方向键移动，Enter 键打开完整结果",
    title: (count) => `${count} 张照片`,
    progressLabel: "已分析的照片",
    progress: (done, total) => `已分析 ${done} 张，共 ${total} 张`,
    stop: "停止",
    remove: (count) => `移除这 ${count} 张照片`,
    waiting: "等待处理",
    working: "正在分析……",
    stopped: "未分析：轮到它之前已停止",
    refused: (reason) => `未分析：${reason}`,
    tally: (count, title) => `${count} × ${title}`,
    close: "关闭此结果",
    done: (settled, total, urgent, refused) =>
      `已完成：已分析 ${settled} 张，共 ${total} 张。需就医检查：${urgent} 张。无结果：${refused} 张。`,
  },

  downloads: {
    title: "下载结果",
    csv: "表格（CSV）",
    json: "JSON",
    isic: "ISIC 挑战赛（CSV）",
    note: "这些文件在此浏览器中生成，内容只依据照片本身。",
    isicNote: (answered, total) => (answered === total
      ? `ISIC 表格包含全部 ${total} 张照片。`
      : `ISIC 表格包含 ${total} 张照片中的 ${answered} 张：其余的没有结果，原因见另外两个文件。`),
  },

  update: {
    ready: "本页面及其模型有了新版本。切换到新版本后，屏幕上的结果会消失。",
    use: "立即使用",
  },

  announce: {
    added: (count) => `已添加 ${count} 张照片`,
    answer: (file, triage, name, chance, doubtful) =>
      `${file}：${triage}。最像${name}，${percent(chance)}。`
      + (doubtful ? `${answer.quality.title}。` : ""),
    refused: (file, reason) => `${file} 未分析。${reason}`,
    removed: (file) => `已移除：${file}`,
    nothing: "其中没有照片。",
    reading: "正在查看文件夹。",
  },

  meanings,

  ...answer,
  ...notes,
  guide,
  history,
  report,
  refusals,
  failures,
};
