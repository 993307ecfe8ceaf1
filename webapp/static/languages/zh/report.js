/** What stands on the printed report of one picture, in Chinese: en/report.js. */

/** @type {import("../en/report.js").Report} */
export const report = {
  print: "打印或存为 PDF",
  title: "Lesion Lens：单张照片的报告",
  file: (name, day) => `${day} Lesion Lens, ${name}`,
  picture: "照片中模型所分析的部分",
  answered: "结果时间",
  printed: "打印时间",
  spot: "斑点",
  note: "备注",
  model: "模型",
  limits: "局限",
};
