/** Days, amounts and wishes as letters write them. What is missing is a blank; nothing is made up. */
import { blank, type EventKind, eventKinds, type Facts, type WishKind } from '../../src/contract/letters'

/** 2026-03-05 -> 2026年3月5日 */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** fen -> 3,200元 or 3,200.50元 */
export function amountWords(fen: number): string {
  const yuan = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = fen % 100
  return rest === 0 ? `${yuan}元` : `${yuan}.${String(rest).padStart(2, '0')}元`
}

export const orBlank = (text: string): string => (text === '' ? blank : text)

/** What a person typed, as lines without blanks around them and without signs that no paper shows. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map(line => line.replace(/\p{Cc}/gu, ' ').trim())
    .filter(line => line !== '')
}
export const oneLine = (text: string): string => linesOf(text).join(' ')

const money = (words: string) => (amount: string) => `${words}${amount}`
const wishWords: Readonly<Record<WishKind, (amount: string) => string>> = {
  refund: money('退还已付款项'),
  compensation: money('赔偿损失'),
  exchange: () => '更换商品，或者重新提供服务',
  repair: () => '修好有问题的商品或者服务',
  perform: () => '按照约定履行',
  apology: () => '赔礼道歉',
  inspection: () => '依法调查处理，并把处理结果告诉本人',
  wages: money('支付拖欠的工资'),
  overtime: money('支付加班费'),
  severance: money('支付经济补偿或者赔偿金'),
  insurance: () => '依法补缴社会保险费',
}

export const wishText = ({ kind, amount }: Facts['wishes'][number]): string =>
  wishWords[kind](amount === undefined ? `${blank}元` : amountWords(amount))

const told: Partial<Record<EventKind, string>> = { asked: '找对方解决：', answered: '对方答复：' }

/** What happened, without its day; an event that is only named is told by its name. */
export function eventWords({ kind, text }: Facts['events'][number]): string {
  const words = oneLine(text)
  return words === '' ? eventKinds[kind] : `${told[kind] ?? ''}${words}`
}

/** The same as a sentence with its day in front. */
export const datedWords = (event: Facts['events'][number]): string => sentence(dated(event))

const sentence = (text: string): string => (/[。！？!?….]$/.test(text) ? text : `${text}。`)
const dated = (event: Facts['events'][number]): string =>
  `${event.day === undefined ? `${blank}年〔　〕月〔　〕日` : dayWords(event.day)}，${eventWords(event)}`
