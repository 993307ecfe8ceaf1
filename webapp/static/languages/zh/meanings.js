/** What the shipped contract says, in Chinese: js/meanings.js. */

/** @type {Record<string, string>} */
export const meanings = {
  "Actinic keratosis or intraepithelial carcinoma (Bowen's disease)":
    "光线性角化病或表皮内癌（鲍恩病）",
  "sun-damaged patch or early skin cancer": "日光损伤斑块或早期皮肤癌",
  // What earlier models call it: a browser may have kept one.
  "sun-damaged patch that can turn into skin cancer": "可能转变为皮肤癌的日光损伤斑块",
  "Basal cell carcinoma": "基底细胞癌",
  "basal cell skin cancer": "基底细胞皮肤癌",
  "Benign keratosis (seborrheic keratosis, solar lentigo, lichen-planus-like keratosis)":
    "良性角化病（脂溢性角化病、日光性黑子、扁平苔藓样角化病）",
  "age spot or wart-like growth": "老年斑或疣状增生",
  "Dermatofibroma": "皮肤纤维瘤",
  "firm scar-like bump": "疤痕样硬结",
  "Melanoma": "黑色素瘤",
  "melanoma skin cancer": "黑色素瘤（皮肤癌）",
  "Melanocytic nevus": "黑素细胞痣",
  "mole": "痣",
  "Vascular lesion (angioma, angiokeratoma, pyogenic granuloma, haemorrhage)":
    "血管性病变（血管瘤、血管角化瘤、化脓性肉芽肿、出血）",
  "blood-vessel spot": "血管性斑点",

  "This is not a diagnosis. Only a doctor who examines you can give one.":
    "这不是诊断。只有为您检查的医生才能作出诊断。",
  ["The model knows seven kinds of lesion and answers with one of them, also for a lesion of another kind. "
    + "It refuses most pictures of other things, but not every one."]:
    "本模型认识七种类型的病变，并以其中一种作答，即使病变属于其他类型也是如此。"
    + "对于内容是其他事物的图片，它会拒绝大多数，但不是每一张。",
  ["It was trained on dermatoscopic images, taken with a dermatoscope; pictures from a plain camera or phone "
    + "are outside of what it was tested on."]:
    "它是用皮肤镜拍摄的图像训练的；普通相机或手机拍摄的照片不在它的测试范围之内。",
  ["The training images come mostly from fair-skinned people seen at two clinics, in Austria and Australia. "
    + "On darker skin, in other places and on rare lesions it may be wrong more often."]:
    "训练图像主要来自在奥地利和澳大利亚两家诊疗机构就诊的浅肤色人群。"
    + "对于较深的肤色、在其他地方以及对于罕见病变，它可能更常出错。",
  ["It can miss a melanoma. A low number is no reason to wait if a spot is new, changes, bleeds or worries "
    + "you: show it to a doctor."]:
    "它可能漏掉黑色素瘤。如果斑点是新出现的、有变化、出血或让您担心，"
    + "数字低并不是等待的理由：请让医生看看。",

  "the test split: # images of # lesions, none of which the model was trained on":
    "测试集（#2 处病变的 #1 张图像，均未用于训练本模型）",
  ["the test split: # images of # lesions, none of which the model was trained on; accuracy and binary "
    + "accuracy by the calibrated rule, balanced accuracy by the balanced rule"]:
    "测试集（#2 处病变的 #1 张图像，均未用于训练本模型）；"
    + "准确率和二分类准确率按校准规则计算，平衡准确率按平衡规则计算",

  "# to #": "#1 至 #2 岁",
  "# and over": "#1 岁及以上",
  "scalp": "头皮",
  "face": "面部",
  "ear": "耳部",
  "neck": "颈部",
  "chest": "胸部",
  "back": "背部",
  "belly": "腹部",
  "elsewhere on the trunk": "躯干其他部位",
  "genital area": "生殖器部位",
  "arm": "手臂",
  "hand": "手部",
  "leg": "腿部",
  "foot": "足部",
  "palm or sole": "手掌或足底",
};
