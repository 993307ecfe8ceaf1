/** What stands beside the answers, in Chinese: en/notes.js. */
import { size } from "./numbers.js";

/** @type {import("../en/notes.js").Notes} */
export const notes = {
  limits: { title: "局限", wait: "局限说明会随模型一起加载。" },

  privacy: {
    title: "从构造上保护隐私",
    served: "照片的读取和结果的计算都由您自己的设备完成。本页面不会把照片发送到任何地方。",
    whole: "照片的读取和结果的计算都由您自己的设备完成。没有服务器，而且此文件自身的策略禁止它建立任何连接。",
    check: "您可以自己验证：",
    checks: [
      "等页面就绪后，断开网络。它照样能用。",
      "或者打开浏览器的开发者工具（F12），选择“网络”（Network），再选择一张照片：不会出现任何请求。",
    ],
  },

  proof: {
    title: "查看每一个请求",
    count: (count) => `目前 ${count} 个`,
    pictures: "已发送的照片字节数",
    nothing: "0",
    unsure: "无法确定",
    all: "打开页面以来的请求",
    since: "其中，自您选择第一张照片以来的",
    noPhoto: "尚未选择照片",
    received: "已接收",
    elsewhere: "发往任何其他地址的请求",
    strange: "本页面的程序不会向任何其他地址发出请求。可能是您浏览器的扩展程序以本页面的名义这样做的。",
    how: "这是如何得知的",
    record: "此列表是您的浏览器自己的记录：本页面、计算线程和 Service Worker 请求了什么，"
      + "以及按浏览器的统计收到了多少数据。它不显示请求时一并发送了什么。",
    served: "没有发送照片，这是由页面的构造决定的：它的程序只会请求自己的文件，不会随请求发送任何内容。"
      + "您的浏览器使本页面遵守一项策略，不让它请求任何其他地址。如果服务器发送了这样的策略，"
      + "计算线程也受其约束；页面从此设备上的副本打开时，则总是如此。",
    whole: "没有发送照片，这是由此文件自身的策略决定的：您的浏览器使它遵守该策略，而该策略禁止一切连接。",
    quiet: "而且自您选择照片以来，记录中没有任何请求。",
    blind: "记录无法显示浏览器自行做的事，例如查找本页面的新版本（sw.js），"
      + "也无法显示扩展程序或其他程序所做的事。只有断网才能防住这些："
      + "请在选择照片之前拔掉网线，或切换到飞行模式。",
    file: "文件",
    itself: "页面本身",
    threads: {
      page: "由页面请求",
      worker: "由计算线程请求",
      keeper: "由 Service Worker 请求，用于保存副本",
    },
    total(bytes, complete) {
      if (complete) return size(bytes);
      return bytes > 0 ? `至少 ${size(bytes)}` : "未提供";
    },
    size(bytes) {
      if (bytes === null) return "未提供";
      return bytes > 0 ? size(bytes) : "来自此设备";
    },
  },

  about: {
    title: "模型",
    summary: ({ name, version }) => `${name} ${version}`,
    wait: "正在加载……",
    kind: "模型种类",
    licence: "权重的许可证",
    accuracy: "平衡准确率",
    raw: "准确率",
    unmeasured: "未测量",
    measuredOn: "测量所用数据",
    engine: "引擎",
    tensors: "占用的张量",
    last: "上一张照片",
    hash: "权重的 SHA-256",
  },
};
