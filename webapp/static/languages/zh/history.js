/** What is said of the pictures that are kept on this device, in Chinese: en/history.js. */

const REFUSED = "浏览器不为本页面保存任何内容：存储功能已关闭，或者这是无痕（隐私）窗口。得出结果并不需要存储。";
const FOREIGN = "此文件不是由本页面导出的。没有导入任何内容。";
const OTHER_VERSION = "此文件由本页面的另一个版本导出。没有导入任何内容。";

/** @type {import("../en/history.js").History} */
export const history = {
  title: "保存的照片",
  switch: "保存在此设备上",
  off: "已关闭：您关闭本页面后，照片和结果就会消失。",
  left: "已关闭：不再保存新的内容。之前保存的仍在这里。",
  on: "已开启：每张有结果的照片都会连同结果一起保存，直到您将其删除。",
  where: "保存的照片只留在此设备的此浏览器中，不会发送到任何地方。它们没有加密："
    + "任何使用此浏览器用户配置的人都可能看到它们。",
  whereWhole: "从此设备的磁盘打开的其他网页也可能读取它们。",
  lasting: "浏览器已承诺不会自行清除它们。",
  passing: "空间不足或多日未访问时，浏览器可能会清除它们；无痕（隐私）窗口关闭后，它们也会消失：不想丢失的内容，请导出保存。",
  problems: {
    QuotaExceededError: "浏览器给本页面的空间已满，无法再保存任何内容。请删除一些照片，或全部导出后再删除。",
    VersionError: "这些照片由本页面的较新版本保存。请重新加载页面。",
    blocked: "另一个标签页中打开着本页面的旧版本。请关闭那个标签页，然后重试。",
    gone: "这张照片已不在这里：它可能已在另一个标签页中被删除。",
    off: "在此期间，保存功能已被关闭。",
    SecurityError: REFUSED,
    InvalidStateError: REFUSED,
    other: (name) => `浏览器无法保存或读取内容（${name}）。请重试。`,
  },

  count: (count) => `已保存 ${count} 张照片`,
  empty: "尚未保存任何内容：请选择一张照片。",
  search: "搜索文件名、斑点、备注和类型",
  found: (found, total) => `找到 ${found} 张，共 ${total} 张照片`,
  list: "保存的照片：方向键移动，Enter 键打开完整结果",
  unreadable: "由本页面的另一个版本保存：当前版本无法显示其结果。",

  export: "全部导出",
  import: "导入文件",
  busy: "正在处理……",
  exportNote: "导出的文件同样没有加密，而且照片可能透露拍摄的时间和地点。",
  importLabel: "保存的照片的导出文件",
  imported: (added, there) => (there
    ? `已导入 ${added} 张照片。这里已有而未作改动的：${there} 张。` : `已导入 ${added} 张照片。`),
  importProblems: {
    "import-foreign": () => FOREIGN,
    "contract-broken": () => FOREIGN,
    "import-version": () => OTHER_VERSION,
    "contract-version": () => OTHER_VERSION,
    "import-damaged": ({ number, field }) =>
      `文件已损坏：其中第 ${number} 张照片的“${field}”不符合预期。没有导入任何内容。`,
    "import-cut": ({ found, expected }) =>
      `文件不完整：应有 ${expected} 张照片，实有 ${found} 张。没有导入任何内容。`,
    "import-stopped": ({ added, total, problem }) =>
      `导入已中止：${total} 张照片中已导入 ${added} 张。${problem}`,
  },

  clear: "全部删除",
  clearAsk: (count) => `要删除所有保存的照片（${count} 张）及其结果和备注吗？`,
  final: "此操作无法撤销。",
  cleared: "所有保存的照片都已删除。",
  cancel: "取消",
  close: "关闭",
  offAsk: (count) => `已经保存的照片（${count} 张）如何处理？`,
  offKeep: "留在这里",
  offDelete: "全部删除",

  entry: {
    kept: (moment, model) => `已保存在此设备上：${moment} 的结果，由 ${model} 得出`,
    reduced: "文件很大：保存的是照片的缩小副本。",
    not: "未保存在此设备上。",
    drawn: "绘制的示例不会保存。",
    keep: "保存",
    spot: "这是哪一处斑点？",
    spotHint: "例如“左肩”：同一处斑点的照片可以相互比较。",
    note: "备注",
    remove: "从此设备删除",
    removeAsk: (name) => `要从此设备删除“${name}”及其结果和备注吗？`,
    removed: (name) => `已从此设备删除：${name}`,
  },

  compare: {
    choose: "同一处斑点，不同时间",
    option: (name, count) => `${name}（${count} 张）`,
    open: "比较",
    title: (name) => `${name}：不同时间的照片`,
    picture: (moment) => `这处斑点，${moment}`,
    honest: "比较要由您和您的医生来做：本页面不测量变化，而光线、距离和相机也会使照片有所不同。"
      + "斑点如果有变化，不论数字怎么说，都请让医生看看。",
    model: ({ version }) => `模型 ${version}`,
  },
};
