/** What a person tells about their matter, one question at a time. Everything may still be missing; nothing asks for an identity number. */
import * as z from 'zod/mini'
import { Day, Id } from '../values'

/** What the facts become. */
export const letterKinds = {
  complaint: '投诉书',
  demand: '催告函',
  arbitration: '劳动仲裁申请书',
} as const
export type LetterKind = keyof typeof letterKinds
export const LetterKind = z.enum(Object.keys(letterKinds) as [LetterKind, ...LetterKind[]])

/** What happened on a day. The order of two of them is checked: nobody asks for a remedy before they have paid or begun. */
export const eventKinds = {
  began: '付款、签合同或入职',
  trouble: '出了问题',
  asked: '找对方解决',
  answered: '对方怎么说',
  other: '别的事',
} as const
export type EventKind = keyof typeof eventKinds
export const EventKind = z.enum(Object.keys(eventKinds) as [EventKind, ...EventKind[]])

/** Proof, and what it usually shows. */
export const proofKinds = {
  contract: '合同、协议、会员卡',
  payment: '付款记录、小票、发票',
  chat: '聊天记录、短信、通话录音',
  photo: '照片、视频',
  advert: '宣传单、广告、网页截图',
  work: '考勤、工资条、工作证',
  report: '检测、鉴定、病历',
  witness: '在场的人',
  other: '别的',
} as const
export type ProofKind = keyof typeof proofKinds
const ProofKind = z.enum(Object.keys(proofKinds) as [ProofKind, ...ProofKind[]])

/** What may be asked for, with the letters that it belongs in. */
export const wishKinds = {
  refund: { title: '退钱', money: true },
  compensation: { title: '赔偿损失', money: true },
  exchange: { title: '换货或重做', money: false },
  repair: { title: '修好', money: false },
  perform: { title: '照约定办', money: false },
  apology: { title: '赔礼道歉', money: false },
  inspection: { title: '请监管部门查处', money: false },
  wages: { title: '支付拖欠的工资', money: true },
  overtime: { title: '支付加班费', money: true },
  severance: { title: '支付经济补偿或赔偿金', money: true },
  insurance: { title: '补缴社会保险', money: false },
} as const
export type WishKind = keyof typeof wishKinds
const WishKind = z.enum(Object.keys(wishKinds) as [WishKind, ...WishKind[]])

/** Which wishes fit which letter, in the order in which they are offered. */
export const wishesOf: Readonly<Record<LetterKind, readonly WishKind[]>> = {
  complaint: ['refund', 'compensation', 'exchange', 'repair', 'perform', 'apology', 'inspection'],
  demand: ['refund', 'compensation', 'exchange', 'repair', 'perform', 'wages', 'apology'],
  arbitration: ['wages', 'overtime', 'severance', 'insurance', 'compensation', 'perform'],
}

export const limits = { story: 800, events: 12, event: 120, proofs: 12, proof: 60, wishes: 8, wishText: 200 } as const
/** fen; a hundred million yuan is no matter for a letter of this kind */
export const amountMost = 10_000_000_000

const text = (most: number) => z.string().check(z.trim(), z.maxLength(most))
/** fen */
const Amount = z.int().check(z.gte(1), z.lte(amountMost))

export const Facts = z.strictObject({
  kind: LetterKind,
  story: text(limits.story),
  /** the shop, the platform, the employer */
  other: z.strictObject({ name: text(40), place: text(60), contact: text(40) }),
  /** in the order in which they were told; a day that is not known stays away */
  events: z
    .array(z.strictObject({ kind: EventKind, day: z.optional(Day), text: text(limits.event) }))
    .check(z.maxLength(limits.events)),
  /** what was paid, or what one earned; fen */
  paid: z.optional(Amount),
  proofs: z.array(z.strictObject({ kind: ProofKind, text: text(limits.proof) })).check(z.maxLength(limits.proofs)),
  wishes: z.array(z.strictObject({ kind: WishKind, amount: z.optional(Amount) })).check(z.maxLength(limits.wishes)),
  /** in one's own words, besides the wishes */
  wishText: text(limits.wishText),
  /** days that a demand leaves for an answer */
  answerDays: z.optional(z.int().check(z.gte(1), z.lte(60))),
  /** the office or commission that it goes to; a demand goes to `other` */
  office: text(40),
  /** `phone` stands in the letter, and is there only when its owner wants that */
  me: z.strictObject({
    name: text(20),
    place: text(60),
    phone: z.optional(z.string().check(z.regex(/^[0-9+\- ]{5,20}$/))),
  }),
  /** the topic card with which the path began */
  cardId: z.optional(Id),
})
export type Facts = z.infer<typeof Facts>
export type FactEvent = Facts['events'][number]

export const emptyFacts = (kind: LetterKind): Facts => ({
  kind,
  story: '',
  other: { name: '', place: '', contact: '' },
  events: [],
  proofs: [],
  wishes: [],
  wishText: '',
  office: '',
  me: { name: '', place: '' },
})
