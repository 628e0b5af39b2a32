/** Words of the stars of riders 小哥星级. */
import './errors/stars'
import { pointsShown } from '@/contract/points/shown'
import { starsDefaults } from '@/contract/stars/defaults'
import type { Quarter } from '@/contract/stars/quarters'
import { type AppealState, appealStates } from '@/contract/stars/records'
import type { Criteria } from '@/contract/stars/rule'
import { dayText, momentText } from './dates'

const seasons = ['一', '二', '三', '四'] as const
/** 2026Q4 -> 2026年第四季度 */
export const quarterText = (quarter: Quarter): string =>
  `${quarter.slice(0, 4)}年第${seasons[Number(quarter.slice(5)) - 1] ?? ''}季度`

type Name = keyof Criteria
/** What counts, in the order in which it is told. */
export const criteria: Readonly<Record<Name, string>> = {
  points: '小哥积分',
  days: '服务的天数',
  services: '服务的次数',
}
export const criteriaNames = Object.keys(criteria) as readonly Name[]
const units: Readonly<Record<Name, string>> = { points: '分', days: '天', services: '次' }
const amount = (name: Name, value: number) => (name === 'points' ? pointsShown(value) : String(value))

const level = (stars: number) => (stars === 0 ? '还没到一星' : `${seasons[stars - 1] ?? '五'}星`)
/** 2 分、5 天、6 次 */
const sum = (of: Criteria) => criteriaNames.map(name => `${amount(name, of[name])} ${units[name]}`).join('、')

export const starsText = {
  level,
  until: (day: string) => `用到 ${dayText(day)}`,
  none: '这个季度还没有星级',
  noneText: '这个季度做的服务，下个季度变成星星。',
  why: '怎么来的',
  whyText: (quarter: Quarter, stars: number) =>
    `看的是${quarterText(quarter)}：三样都够，才算到这一星。${stars === 0 ? '离一星差在哪，看下面。' : ''}`,
  changed: (reason: string, at: number) => `${momentText(at)} 有人看过后改的：${reason}`,
  have: (name: Name, has: number, takes: number) => `${amount(name, has)} / ${amount(name, takes)} ${units[name]}`,
  enough: '够了',
  missing: (name: Name, has: number, takes: number) => `还差 ${amount(name, takes - has)} ${units[name]}`,
  soFar: '这个季度到现在',
  soFarText: (quarter: Quarter, until: string) =>
    `${quarterText(quarter)}，算到 ${dayText(until)}。下个季度的星级看这个。`,
  reached: (stars: number) => `现在够${level(stars)}`,
  next: (stars: number) => `到${level(stars)}还要`,
  top: '五星的都够了',
  takes: '每一星要什么',
  takesRow: sum,
  ours: '区里还没有定自己的规则，先按暖新自带的一份。',
  given: `每个季度头 ${starsDefaults.reviewDays} 天过完再评，好把上个季度的都审完。评好以后，这个季度里不会往下掉。`,
  before: '以前的',
  beforeRow: (has: Criteria) => `做了 ${sum(has)}`,
  appeal: {
    act: '算得不对？说一说',
    until: (day: string) => `${dayText(day)}以前都可以说。`,
    title: '哪里算得不对',
    text: '您住的社区会有人看。星级只会往上改，不会往下掉。',
    words: '说说看',
    hint: '比如“10月8日在北关驿站做了两小时，没算上”',
    send: '送出',
    sending: '正在送出',
    sent: '送到社区了，有人会看',
    again: '请换一个人再看',
    againTitle: '请换一个人再看',
    againText: '只有这一次。换一位没看过的人来定。',
    mine: '我说过的',
    states: appealStates satisfies Readonly<Record<AppealState, string>>,
    answer: (stars: number, reason: string, at: number) => `${momentText(at)}：${level(stars)}。${reason}`,
    objection: (words: string) => `您又说：${words}`,
  },
  desk: {
    none: '没有等着看的',
    noneText: '小哥觉得星级不对，会排到这里。',
    row: (name: string, stars: number) => `${name} · 现在${level(stars)}`,
    not: '要换别人来看',
    second: '第二次看，第一次不是您看的',
    first: (stars: number, reason: string) => `第一次定的是${level(stars)}：${reason}`,
    had: '账上有的',
    level: '定成几星',
    keep: (stars: number) => `不改，还是${level(stars)}`,
    reason: '为什么',
    reasons: ['核对过，没有漏', '有一次漏记了', '有一次时长记少了'],
    other: '别的理由，小哥能看到',
    send: '定下来',
    sending: '正在定',
    done: '定好了，小哥马上能看到',
  },
  rules: {
    now: '现在按这一份评',
    coming: (quarter: Quarter) => `从${quarterText(quarter)}的服务起`,
    by: (by: string, at: number, reason: string) => `${by}，${momentText(at)}，${reason}`,
    edit: '改一份，从下个季度起',
    editText: (quarter: Quarter) =>
      `从${quarterText(quarter)}的服务开始算。现在这个季度的不变。三样都够，才算到这一星；高一星的不能比低一星的少。`,
    unit: (name: Name) => units[name],
    wrong: '写数字',
    reason: '为什么改',
    send: '定下来',
    sending: '正在定',
    done: '定好了',
  },
} as const
