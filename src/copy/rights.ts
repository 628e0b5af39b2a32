import type { DeclineReason, Emergency } from '../contract/rights'
import type { Hotline } from './hotlines'

interface NextStep {
  readonly title: string
  readonly text: string
  readonly call?: readonly Hotline[]
}

/** Why a question is not answered here, and where it will be. */
export const declined: Readonly<Record<DeclineReason, NextStep>> = {
  unclear: {
    title: '没看明白您的意思',
    text: '说说买了什么、哪天买的、出了什么事，像跟邻居聊天一样就行。',
  },
  emergency: {
    title: '先顾人，别的事以后再说',
    text: '先打上面的电话，身边有人就喊一声。平安了再来问，能帮的我们接着帮。',
  },
  outOfScope: {
    title: '这件事不在这里管',
    text: '这里答消费、上班、家庭、邻里这些日常的法律事。别的事可以打 12345，有人告诉您该找哪家。',
    call: ['12345'],
  },
  unsure: {
    title: '这件事我们拿不准',
    text: '不乱给您说法。换个讲法再问一次，或者看看下面相近的；着急就打 12315 问人。',
    call: ['12315'],
  },
  medical: {
    title: '看病用药要听医生的',
    text: '身体的事我们不能替医生讲。要是医院收费、买药买保健品吃了亏，再来问我们。',
    call: ['120'],
  },
  criminal: {
    title: '这件事要找警察或者律师',
    text: '牵涉犯罪的事，这里答不了。已经出事就报警；想问法律，12348 免费有人答。',
    call: ['110', '12348'],
  },
  abuse: {
    title: '骂人、曝光别人隐私的事帮不了',
    text: '心里有气能懂，可这么做自己也可能要担责任。说说事情本身，一起想正路。',
    call: ['12315'],
  },
  forgery: {
    title: '造假的事帮不了',
    text: '假小票、假聊天记录一查就穿，有理也变没理。手上有什么真凭据，说出来一起看看怎么用。',
    call: ['12315'],
  },
  politics: {
    title: '这件事不在这里谈',
    text: '这里只答日常的法律事。有意见建议，可以打 12345。',
    call: ['12345'],
  },
  injection: {
    title: '没法这样问',
    text: '这里只答日常的法律事，按法条答，不按别的吩咐来。说说您遇到的事吧。',
  },
}

interface Danger {
  readonly title: string
  readonly text: string
  readonly call: readonly Hotline[]
}

/** Danger now: first the number, then the answer. */
export const dangers: Readonly<Record<Emergency, Danger>> = {
  fraudTransfer: {
    title: '钱刚转走，先打电话',
    text: '马上打 110 报案，越早越有可能把钱拦下来。再给转账的银行打电话，请他们止付。别再转第二笔，对方说什么都不转。',
    call: ['110', '96110'],
  },
  violence: {
    title: '有人伤害您，先保证安全',
    text: '离开那个地方，到人多的地方去，打 110。受了伤打 120。不方便说话，可以发短信到 12110。',
    call: ['110', '120'],
  },
  selfHarm: {
    title: '先别一个人扛着',
    text: '给信得过的人打个电话，或者打 12356，有专门的人听您说。已经受伤，打 120。钱的事再大，也有办法慢慢解。',
    call: ['12356', '120'],
  },
  poisoning: {
    title: '人不舒服，先看病',
    text: '马上打 120 或者去医院，说清吃了什么、什么时候吃的。剩下的食物、包装和小票留好，别扔。',
    call: ['120', '12315'],
  },
}

export const rightsText = {
  question: '遇到什么事？',
  placeholder: '像跟邻居说话一样写下来。比如：网上买的鞋不合适，店家不给退',
  privacy: '您写的话只用来找答案，不保存。',
  ask: '问一问',
  asking: '正在找答案',
  examples: '别人常问的，点一下就填进去',
  topics: '按事情找',
  empty: '先写一句，再问',
  tooLong: (over: number) => `写得有点长，请删掉大约 ${over} 个字`,

  asked: '您问的',
  conclusion: '先说结论',
  askOther: '换个问题',
  askAgain: '改一改再问',
  lost: { title: '刚才的问题没有留下', text: '我们不保存您写的话，所以刷新以后要再写一遍。' },

  clarify: { title: '您说的是哪一种', text: '选最像的那个，马上给您答案。' },
  clarifyNone: '都不是，再说说',
  nearby: '相近的问题',
  others: '是不是也想问',

  why: '为什么',
  working: '怎么算',
  evidence: '留好这些证据',
  channels: '找谁',
  deadlines: '别错过时间',
  traps: '容易踩的坑',
  related: '相关的问题',
  count: (count: number) => `${count} 条`,
  ticked: (done: number, all: number) => `${done}/${all}`,

  wording: { show: '看法条原文', hide: '收起原文' },
  moreBasis: (count: number) => `再看 ${count} 条依据`,
  article: (law: string, article: string, part: string | undefined) => `${law} ${article}${part ?? ''}`,
  standing: (level: string, version: string, inForce: string) => `${level} · ${version} · ${inForce}起施行`,
  checked: (day: string) => `${day} 对照现行法律核对过`,
  notAdvice: '讲的是通常情况，不替代律师意见。事情大、钱数多，打 12348 可以免费问律师。',

  share: '转给别人看',
  shared: (title: string) => `${title}？看看能怎么办`,
  linkCopied: '链接复制好了，粘贴到群里就行',
  exit: '快速离开这一页',
  askLawyer: '交给律师',
  letters: '写投诉书、催告函',
  lettersNote: '一步问一件事，写成能直接交的文书',
  classesNote: '听律师讲，先把想问的放进来',
  classesAbout: '听律师讲这一类',
} as const
