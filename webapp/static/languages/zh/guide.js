/** The guide, in Chinese: en/guide.js. */
import { aboutKinds } from "./guide/kinds.js";
import { aboutPage } from "./guide/page.js";
import { aboutPicture } from "./guide/picture.js";
import { aboutSkin } from "./guide/skin.js";
import { aboutVisit } from "./guide/visit.js";

/** @type {import("../en/guide.js").Guide} */
export const guide = {
  title: "指南",
  lede: "关于皮肤斑点和本页面的一般知识。它对您自己的斑点一无所知。",

  kinds: {
    title: "本模型区分的类型",
    more: (name) => `了解更多：${name}`,
    each: "了解每一种类型",
    parts: { what: "它是什么", looks: "通常的样子", care: "医生通常怎么做" },
    part: (name, part) => `${name}：${part}`,
    asked: {
      what: "定义 解释 介绍 科普 含义 概念",
      looks: "样 样 样 样子 外观 外表 模样 特征 特点 表现 症状 征兆 迹象 信号 识别 辨认 辨别 分辨 颜色 形状 "
        + "图片 皮肤镜",
      care: "治 治疗 医治 疗法 方案 处理 切 切除 切掉 去除 去掉 手术 开刀 药膏 冷冻 激光 光动力 办法",
    },
    caution: "各种类型可能彼此相似，图片也可能误导。只有检查（有时还需要活检）才能确定斑点属于哪一种。",
    texts: aboutKinds,
  },

  rule: {
    title: "ABCDE 法则",
    intro: "深色斑点可能是黑色素瘤的五个信号。只要有其中一个，就足以让您尽早请医生看看；其中 E 最重要。",
    letters: [
      { letter: "A", word: "不对称", text: "一半与另一半不一致。" },
      { letter: "B", word: "边缘", text: "边缘参差不齐、有缺口或模糊。" },
      { letter: "C", word: "颜色", text: "有多种颜色：深浅不一的褐色、黑色、红色、白色、蓝色。" },
      { letter: "D", word: "直径", text: "宽度超过约 6 毫米，即铅笔末端的大小。黑色素瘤也可能更小。" },
      { letter: "E", word: "变化", text: "它在变：大小、形状、颜色或高度改变，或开始发痒、结痂或出血。" },
    ],
    limits: "这一法则会漏掉黑色素瘤。结节型黑色素瘤往往形状规则、颜色单一，甚至呈粉红色：对它们来说，信号是 EFG，"
      + "即隆起（elevated）、坚硬（firm）、持续生长（growing）超过一个月。早期的、小的和无色的黑色素瘤"
      + "也可能逃过这一法则，其他皮肤癌也是如此。与您身上其他斑点都不同的那一个，即“丑小鸭”，"
      + "也应请医生看看。即使五条都不符合，也什么都证明不了。",
    line: (letter, word, text) => `${letter}，${word}：${text}`,
    keywords: "abcde abcd 法则 规则 原则 法 标准 自查 早期 信号 征兆 迹象 症状 特征 不对称 对称 边缘 边界 "
      + "不规则 规则 锯齿 颜色 直径 毫米 大小 大 变化 演变 进展 识别 判断 辨别 区别 区分 分辨 黑色素瘤 痣 恶 可疑 怀疑",
  },

  question: {
    title: "提出问题",
    label: "用您自己的话写下问题",
    ask: "提问",
    note: "在您的设备上，用本页面自带的简短文字作答。您输入的内容既不会发送，也不会保存。"
      + "回答不是针对您自己斑点的建议。",
    related: "相关内容",
    empty: "请先输入一个问题，例如“活检时会做什么？”",
    unknown: "本页面不知道",
    unknownText: "它的文字中没有这个问题的答案，或者它没有理解您的问题：请试试更少、更简单的词。"
      + "否则请询问医生或药师；遇到紧急情况，请立即呼救。",
    stands: "以上是本页面上一个结果的建议。下面的内容都不会推翻它。",
  },

  passages: [...aboutVisit, ...aboutSkin, ...aboutPicture, ...aboutPage],

  language: {
    skipped: "上有 我有 我是 我被 我会 我能 我要 我想 你有 你是 变的 星期 挂 "
      + "的 了 着 过 得 地 吗 呢 吧 啊 呀 嘛 么 哦 我 我的 我们 你 你们 您 您的 他 她 它 它们 他们 自己的 "
      + "这 这个 这些 这里 这种 这样 那 那个 那些 那里 那么 一 一个 一颗 一处 一种 一下 一点 个 颗 处 种 些 次 "
      + "是 是不是 是否 有 有没有 有些 在 和 与 跟 或 或者 还是 还 也 都 就 才 又 再 只 很 太 更 最 非常 比较 真的 "
      + "不 不是 不要 不去 行 行吗 明明 明明是 有点 没 别 被 把 让 给 对 对于 关于 从 到 为 为了 因为 所以 但 但是 如果 要是 的话 虽然 而 而且 以 以及 "
      + "什么 意思 怎么 怎样 怎么办 办 如何 哪 哪里 哪儿 哪个 哪些 谁能 几 多少 为什么 为何 何 "
      + "会 会不会 能 能不能 可 可以 可不可以 可能 应该 该 应 要 要不要 想 想要 需要 必须 请 请问 谢谢 知道 觉得 "
      + "告诉 说 上 下 里 中 内 后 之后 以后 前 之前 时 时候 现在 最近 今天 已经 突然 一直 来 去 起来 出来 做 用 使用 "
      + "叫 算 看 看看 看起来 发现 长 长了 斑点 身上 东西 情况 问题",
    endings: [],
  },
};
