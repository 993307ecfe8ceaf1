/** What an answer says, in Chinese: en/answer.js. */
import { listed, percent, points, range } from "./numbers.js";

/** What to do when nothing raises the alert: the same advice as without this page. */
const BELOW_NEXT = [
  "如果斑点是新出现的、有变化、发痒、出血、不愈合，或看起来与您身上其他的不同，仍请就医。",
  "如果您担心，不论本页面怎么说，都请就医检查。",
];

/** @type {import("../en/answer.js").Answer} */
export const answer = {
  card: {
    waiting: "等待处理",
    working: "正在分析……",
    refused: "未分析",
    remove: (name) => `移除“${name}”`,
    picture: (name) => `“${name}”中模型所分析的部分`,
    pasted: "粘贴的照片",
    likely: "最像",
    chances: (count) => `全部 ${count} 种类型`,
    malignant: "归为恶性",
    legend: "归为恶性：癌症，或可能转变为癌症的增生",
    sum: "恶性类型合计",
    line: (threshold) => `警戒线 ${percent(threshold)}`,
    next: "该怎么做",
    footing: "这些是计算机程序的估计，可能出错：既可能偏高，也可能偏低。",
  },

  triage: {
    flagged: {
      title: "请尽早让医生检查这处斑点",
      explain: (sum, threshold) =>
        `恶性类型合计为 ${percent(sum)}，高于本模型的警戒线 ${percent(threshold)}。`,
      next: [
        "请在未来几天或几周内让医生看看这处斑点，最好是皮肤科医生。",
        "警示不等于诊断结果：许多高于警戒线的斑点最后证明是无害的。只有检查才能确定。",
      ],
    },
    unclear: {
      title: "离警戒线太近，难以判定：请就医检查",
      explain: (sum, threshold) =>
        `恶性类型合计为 ${percent(sum)}，低于本模型的警戒线 ${percent(threshold)}，`
        + "但离得太近：在这个区间，本模型曾漏掉恶性斑点。它无法判断。",
      next: [
        "请像收到警示时一样，让医生看看这处斑点，最好是皮肤科医生。",
        "如果它是新出现的、有变化、发痒、出血、不愈合，或看起来与您身上其他的不同，请不要等待。",
      ],
    },
    below: {
      title: "这不能排除皮肤癌",
      explain: (sum, threshold) =>
        `恶性类型合计为 ${percent(sum)}，低于本模型的警戒线 ${percent(threshold)}，`
        + "但癌症也会落在警戒线以下。",
      next: BELOW_NEXT,
    },
    unmeasured: {
      title: "本模型不提供建议",
      explain: (sum) =>
        `恶性类型合计为 ${percent(sum)}。对于本模型，尚无人测定达到多少就应警示，`
        + "因此请不要因为数字低就放心。",
      next: BELOW_NEXT,
    },
    unstated: {
      title: "本模型不提供建议",
      explain: () => "没有人说明本模型的哪些类型是有害的，因此它无法判断这处斑点是否需要就医。"
        + "请不要因为它的结果就放心。",
      next: BELOW_NEXT,
    },
  },

  measured: {
    how: "警戒线有多可靠？",
    anyMalignant: (triage) =>
      `在测试中，警戒线检出了 ${percent(triage.sensitivity.value)} 的恶性病变`
      + `（95% 置信区间 ${range(triage.sensitivity)}），漏掉了其余的；`
      + `它也对 ${percent(1 - triage.specificity.value)} 的良性病变发出了警示。`
      + `若把难以判定的（从 ${percent(triage.abstain.from)} 起，占图像的 `
      + `${percent(triage.abstain.share.value)}）也计为警示，`
      + `则检出了 ${percent(triage.abstain.sensitivity.value)} 的恶性病变`
      + `（${range(triage.abstain.sensitivity)}），`
      + `同时对 ${percent(1 - triage.abstain.specificity.value)} 的良性病变发出了警示。`
      + `它会漏掉多少黑色素瘤，尚无人测定。测量所用数据：${triage.measured_on}。`,
    melanoma: (triage, melanoma, banded) =>
      `在测试中，警戒线检出了 ${percent(melanoma.value)} 的黑色素瘤`
      + `（95% 置信区间 ${range(melanoma)}），漏掉了其余的；`
      + `它检出了全部恶性病变的 ${percent(triage.sensitivity.value)}（${range(triage.sensitivity)}），`
      + `也对 ${percent(1 - triage.specificity.value)} 的良性病变发出了警示。`
      + `若把难以判定的（从 ${percent(triage.abstain.from)} 起，占图像的 `
      + `${percent(triage.abstain.share.value)}）也计为警示，`
      + `则检出了 ${percent(banded.value)} 的黑色素瘤（${range(banded)}），`
      + `同时对 ${percent(1 - triage.abstain.specificity.value)} 的良性病变发出了警示。`
      + `测量所用数据：${triage.measured_on}。`,
    clinical: (metadata) =>
      "补充了所询问的全部信息后，"
      + `它检出了 ${percent(metadata.melanoma_sensitivity.value)} 的黑色素瘤`
      + `（${range(metadata.melanoma_sensitivity)}），`
      + `以及全部恶性病变的 ${percent(metadata.sensitivity.value)}（${range(metadata.sensitivity)}），`
      + `并对 ${percent(1 - metadata.specificity.value)} 的良性病变发出了警示。`,
  },

  quality: {
    title: "照片本身使这一结果存疑",
    short: "照片存疑",
    reasons: {
      "sharpness-low": "它比测试本程序所用的几乎所有图像都模糊。请清洁镜头、保持不动，并让相机对好焦。",
      "brightness-low": "它比测试本程序所用的几乎所有图像都暗。请增加光线。",
      "brightness-high": "它比测试本程序所用的几乎所有图像都亮。请减少光线。",
      "lesion-low": "照片中没有明显突出的斑点。请把斑点放在中央，使它约占照片的一半。"
        + "没有斑点突出，并不能说明皮肤有没有问题。",
      other: "它与测试本程序所用的几乎所有图像都不相似。",
    },
  },

  clinical: {
    nothing: "未填写",
    fields: { age: "年龄", sex: "性别", site: "身体部位" },
    title: (fields) => `补充照片无法显示的信息：${listed(fields)}`,
    explain: "可自愿填写，这些信息也只留在此浏览器中。它们会使数字略有变动；"
      + "建议可能因此比单凭照片时更谨慎，但绝不会降低谨慎程度。",
    gain: ({ accuracy_gain: gain }) =>
      `在测试中，这使最可能的类型判断正确的比例变化了 ${points(gain.value)}`
      + `（95% 置信区间 ${points(gain.low)}至 ${points(gain.high)}）。`,
    stands: (sum, picture, threshold) =>
      `加上您补充的信息，恶性类型合计为 ${percent(sum)}；单凭照片则为 ${percent(picture)}。`
      + `建议以两者中较大的为准。本模型的警戒线为 ${percent(threshold)}。`,
  },

  heat: {
    show: "显示热力图",
    hide: "隐藏热力图",
    opacity: "热力图的强度",
    choose: "显示支持以下类型的依据",
    explain: (name) =>
      `暖色区域最支持“${name}”。它们显示的是程序看重哪里，而不是疾病在哪里。`,
  },
};
