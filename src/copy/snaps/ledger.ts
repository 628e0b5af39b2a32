/** Words of what accepted snaps earn, and of what is counted. */
import '../errors/snaps'
import { type Purse, purses } from '@/contract/points/purses'
import { pointsShown } from '@/contract/points/shown'
import type { SnapRule } from '@/contract/snaps'
import { dayText } from '../dates'
import { spanText } from './desk'

/** A rule in sentences. */
export const snapRuleWords = ({ purse, first, later, dayCap, monthCap }: SnapRule): readonly string[] =>
  first + later === 0
    ? ['采用了也不记分。']
    : [
        `采用一张，第一个发来的记 ${pointsShown(first)} 分${later > 0 ? `，后来发同一件事的记 ${pointsShown(later)} 分` : '，后来发同一件事的不记'}。`,
        `一个人一天最多记 ${pointsShown(dayCap)} 分，一个月最多 ${pointsShown(monthCap)} 分。`,
        `记到${purses[purse]}里。`,
      ]

export const snapRulesText = {
  title: (place: string) => `${place} · 随手拍积分`,
  lead: '采用的随手拍记不记分、记多少，由这里定。下面没有自己定的地方，都按这里的算。',
  now: '现在这样算',
  none: '这里还没有定规则',
  noneText: '没定的，按上一级的算；哪一级都没定，就不记分。',
  coming: (day: string) => `${dayText(day)}起`,
  past: '以前的',
  pastRow: (day: string) => `${dayText(day)}起`,
  by: (name: string) => `${name}定的`,
  add: '定新规则',
  form: {
    title: '定新规则',
    from: '从哪天起',
    fromHint: '看发来的日子。最早从明天算起，已经记的分不变。',
    purse: '记到哪里',
    purses: purses as Readonly<Record<Purse, string>>,
    first: '第一个发来的',
    later: '后来发同一件事的',
    laterHint: '不能比第一个多；填 0 就不记',
    dayCap: '一个人一天最多',
    monthCap: '一个人一个月最多',
    unit: '分',
    becomes: '大家看到的是这样',
    wrong: '数目要填全：后发的不多于先发的，一天封顶不少于一张，一个月不少于一天。',
    send: '就这么定',
    busy: '正在保存',
    done: '定好了',
  },
} as const

export const snapFiguresText = {
  title: (place: string) => `${place} · 随手拍统计`,
  lead: '不看是谁发的，只数件数。点一个地方，看它下面的。',
  kind: '看哪一种',
  period: '哪段时间',
  periods: { week: '最近 7 天', month: '最近 30 天', quarter: '最近 90 天', own: '自己选' },
  from: '从',
  to: '到',
  span: (from: string, to: string) => `${dayText(from)}到${dayText(to)}`,
  none: '这段时间没有',
  noneText: '换一段时间，或者换一种看看。',
  sent: '发来',
  accepted: '采用',
  settled: '办结',
  open: '还没了',
  decided: '多久有结论',
  half: (minutes: number) => `一半在 ${spanText(minutes)}里`,
  most: (minutes: number) => `十件里九件在 ${spanText(minutes)}里`,
  undecided: '还没有一件有结论',
  waiting: '还在等的等了多久',
  waits: { day: '一天以内', week: '一周以内', longer: '一周以上' },
  ratings: '评价',
  rated: (count: number, average: string) => `${count} 人评了，平均 ${average} 星`,
  noRatings: '还没有人评价',
  reopened: (count: number) => `重新打开 ${count} 回`,
  byCategory: '哪类多',
  byPlace: '哪里多',
  byWeek: '一周一周看',
  week: (day: string) => `${dayText(day).replace(/^\d+年/, '')}那周`,
  count: (count: number) => `${count} 件`,
  rest: (done: number, open: number) => `有结果 ${done}，还没了 ${open}`,
  wide: '最多看 366 天',
  exportNote: '表里没有发的人，也没有照片。',
} as const
