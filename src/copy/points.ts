/** Words of the points 积分. */
import './errors/points'
import { entryKinds, type Purse, purses } from '@/contract/points/purses'
import type { EntryRow, Statement } from '@/contract/points/records'
import { type AwardRule, type Earned, qualityLevels } from '@/contract/points/rule'
import { pointsShown } from '@/contract/points/shown'
import { activityKinds } from '@/contract/service/records'
import { dayOf, dayText, momentText } from './dates'

/** Kinds of activity 活动类别 that a rule may name, as the activities call them. */
export const servedKinds: Readonly<Record<string, string>> = activityKinds
const kindText = (kind: string) => servedKinds[kind] ?? kind

/** 1250 -> +12.5 */
export const change = (points: number): string => `${points > 0 ? '+' : ''}${pointsShown(points)}`
/** The last day on which what lapses at this moment is good. */
const lastDay = (lapses: number) => dayText(dayOf(lapses - 1))
/** 2026-11 -> 2026年11月 */
export const monthText = (month: string): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`
export const shortMonthText = (month: string): string => `${Number(month.slice(5))}月`

function lapseWords({ lapse }: AwardRule): string {
  if (lapse.kind === 'never') return '积分一直有效，不过期。'
  if (lapse.kind === 'months') return `每一笔能用 ${lapse.months} 个月。`
  if (lapse.yearsLater === 0) return '当年挣的，用到当年 12 月 31 日。'
  return `当年挣的，用到${lapse.yearsLater === 1 ? '第二年' : `${lapse.yearsLater} 年后的`} 12 月 31 日。`
}

/** A rule in sentences; the first says what an hour is worth. */
export function ruleWords(rule: AwardRule): readonly string[] {
  const { perHour, perHourOf, percents, stepMinutes, leastMinutes, dayCap, honourKinds, giving } = rule
  const special = Object.entries(perHourOf).map(([kind, points]) => `${kindText(kind)} ${pointsShown(points)} 分`)
  return [
    `服务一小时记 ${pointsShown(perHour)} 分。${special.length > 0 ? `其中${special.join('、')}。` : ''}`,
    `每 ${stepMinutes} 分钟算一档，不够一档的零头不算；不到 ${leastMinutes} 分钟不记分。`,
    `做得怎么样也算数：优秀按 ${percents.excellent}% 记，良好 ${percents.good}%，合格 ${percents.fair}%${percents.none > 0 ? `，不计分 ${percents.none}%` : ''}。`,
    dayCap === undefined ? '一天挣多少不封顶。' : `一个人一天最多记 ${pointsShown(dayCap)} 分。`,
    lapseWords(rule),
    ...(honourKinds.length > 0 ? [`${honourKinds.map(kindText).join('、')}记荣誉分，只上榜，不兑换。`] : []),
    giving
      ? `一年最多转 ${pointsShown(giving.yearMost)} 分给家人，最多 ${giving.peopleMost} 位。`
      : '积分不能转给别人。',
  ]
}

/** The formula with a person's own numbers. `rule`: the one that counted it, where it is at hand. */
function formula(earned: Earned, rule: AwardRule | undefined): readonly string[] {
  const { minutes, minutesCounted, perHour, level, percent, uncapped, capped, points } = earned
  const counted = rule
    ? `做了 ${minutes} 分钟，按 ${rule.stepMinutes} 分钟一档，算 ${minutesCounted} 分钟`
    : `做了 ${minutes} 分钟，算 ${minutesCounted} 分钟`
  const worth = `${minutesCounted} 分钟 × 一小时 ${pointsShown(perHour)} 分 × ${qualityLevels[level]} ${percent}% = ${pointsShown(uncapped)} 分`
  const cap = rule?.dayCap === undefined ? '' : `（一天最多 ${pointsShown(rule.dayCap)} 分）`
  return [counted, worth, ...(capped ? [`当天快到顶了${cap}，这次记 ${pointsShown(points)} 分`] : [])]
}

/** Everything about an entry, line by line. */
export function explained(entry: EntryRow, rule: AwardRule): readonly string[] {
  const { kind, earned, ruleFrom, day, place, lapses, reason, honourOnly, after, at } = entry
  return [
    ...(earned ? formula(earned, ruleFrom === rule.from ? rule : undefined) : []),
    ...(kind === 'reversal' ? ['原来那笔还留在明细里，这一笔把它抵掉。'] : []),
    ...(kind === 'reversal' && reason !== undefined ? [`原因：${reason}`] : []),
    ...(honourOnly ? ['这是荣誉分：算进积分榜，不能兑换。'] : []),
    ...(day !== undefined ? [`${dayText(day)}${place ? `，在${place}` : ''}`] : []),
    ...(lapses !== undefined && kind !== 'reversal' ? [`用到 ${lastDay(lapses)}`] : []),
    ...(honourOnly ? [] : [after < 0 ? `记完欠 ${pointsShown(-after)} 分` : `记完有 ${pointsShown(after)} 分`]),
    `${momentText(at)} 记的`,
  ]
}

export const pointsText = {
  purses,
  kinds: entryKinds,
  unit: '分',
  which: '看哪个账户',
  usable: '能用的',
  honour: (points: number) => `另有荣誉分 ${pointsShown(points)}，只上榜，不兑换`,
  lapsing: (points: number, at: number, balance: number) =>
    points === balance ? `都能用到 ${lastDay(at)}` : `其中 ${pointsShown(points)} 分用到 ${lastDay(at)}`,
  debt: (points: number) => `还欠 ${pointsShown(points)} 分`,
  debtText: '有一笔更正扣回时，分已经用掉了。以后再挣的先补上，补完就照常攒，不用掏钱。',
  frozen: '这个账户正在核对，先不能用',
  frozenText: '积分一分都不会少，服务照样记分。区里的人会看，一般一两天。',
  book: '明细',
  none: '还没有积分',
  noneText: (purse: Purse) =>
    purse === 'rider' ? '在驿站搭把手、参加小哥服务，审核以后就记到这里。' : '报名志愿服务，做完审核以后就记到这里。',
  board: '积分榜',
  boardNote: '看看大家，也看看自己排第几',
  statement: '月账单',
  hoursNote: '每次服务怎么算的，有异议也在这里',
  marketNote: '看看能换什么',
  statementNote: '每月进了多少、出了多少，自动算好',
  stars: '小哥星级',
  starsNote: '现在几星、差多少、到哪天',
  give: '转给家人',
  giveNote: '扫家人的码',
  how: '怎么算分',
  howOurs: '区里还没有定自己的规则，先按这一份算。',
  howSet: (from: string) => `${dayText(from)}起的规则。`,
  tell: '快到期、出账单时告诉我',
  tellAct: '好',
  told: '好，到时候发微信告诉您',
  notTold: '没有打开通知。想打开时，再点一次。',
  giving: {
    lead: (points: number) => `现在能用 ${pointsShown(points)} 分`,
    howMany: '转多少',
    wrong: '写大于 0 的数，最多两位小数',
    hint: '转过去的分，到期日子不变。转了就收不回来。',
    show: '请家人打开“我的码”',
    sending: '正在转',
    done: (points: number) => `转好了，您还有 ${pointsShown(points)} 分`,
    doneText: '家人那边一两分钟就能看到。',
    closed: '现在的规则不能转积分',
    closedText: '自己攒着，去兑换点换东西吧。',
  },
} as const

export const boardText = {
  title: (place: string) => `${place} · 积分榜`,
  share: (place: string) => `${place}的服务积分榜，看看谁在出力`,
  purses: { volunteer: '志愿者', rider: '小哥' } as const satisfies Readonly<Record<Purse, string>>,
  thisMonth: '本月',
  all: '累计',
  people: (count: number) => `${count} 人在榜上`,
  rank: (rank: number) => `第 ${rank} 名`,
  points: (points: number) => `${pointsShown(points)} 分`,
  mine: '我',
  own: (rank: number, people: number) => `您排第 ${rank} 名，一共 ${people} 人`,
  ownNone: '您还没有上这个榜',
  ownNoneText: '做一次服务，审核以后就在榜上了。',
  more: (count: number) => `还有 ${count} 位没有列出来`,
  none: '这里还没有人上榜',
  noneText: '第一名等着您来当。',
  show: '让我上榜',
  showNote: '榜上只写姓和＊＊。关掉以后，所有的榜都看不到您，您自己也没有名次；积分一分不少。',
  shown: '上榜',
  hidden: '不上榜',
  changed: '记下了，榜上一两分钟后就变',
  ties: '分一样的并列。',
} as const

const inbound = (points: number) => points > 0
export const statementText = {
  title: (month: string, purse: Purse) => `${monthText(month)} · ${purses[purse]}`,
  which: '哪个月的',
  opening: '月初',
  closing: '月底',
  now: '现在',
  in: '进来的',
  out: '出去的',
  inbound,
  line: ({ times, minutes }: Statement['lines'][number]) =>
    [times > 1 ? `${times} 次` : '', minutes > 0 ? `${minutes} 分钟` : ''].filter(Boolean).join('，'),
  honour: '荣誉分，不兑换',
  ranks: '这个月的名次',
  rank: (rank: number, people: number) => `第 ${rank} 名，共 ${people} 人`,
  none: '这个月没有动过',
  noneText: '积分没有进，也没有出。',
  points: (points: number) => `${pointsShown(points)} 分`,
  owed: (points: number) => `欠 ${pointsShown(-points)} 分`,
} as const
