/** Words for choosing: a month's best, and who sits in the 道德评议会. */
import '../errors/honours'
import '../errors/person-code'
import { honourDefaults } from '@/contract/honours'

export const monthsText = {
  title: (place: string) => `${place} · 月度善行`,
  lead: '从这个月上榜的里头评，排在前面的先放。',
  when: '哪个月',
  picked: '评上的',
  nonePicked: '还没有评',
  nonePickedText: '从下面挑，点“评上”。',
  rest: '这个月上榜的',
  noRest: '这个月没有别的了',
  nothing: '这个月还没有上榜的',
  nothingText: '先在榜上放几条，再来评。',
  likes: (count: number) => (count > 0 ? `${count} 个赞` : '还没有赞'),
  pick: '评上',
  up: '往前',
  down: '往后',
  out: '拿掉',
  upOf: (title: string) => `把“${title}”往前挪`,
  downOf: (title: string) => `把“${title}”往后挪`,
  outOf: (title: string) => `把“${title}”拿掉`,
  pickOf: (title: string) => `评上“${title}”`,
  full: `一个月最多评 ${honourDefaults.picksMost} 条`,
  save: '就这么定',
  saving: '正在保存',
  saved: '定好了，榜上马上看得到',
  changed: '还没有存',
  banner: '印这个月的喜报',
} as const

export const councilText = {
  title: (place: string) => `${place} · 道德评议会`,
  lead: '请大家信得过的人来评。他们打开“善行义举榜 → 道德评议”，一条一条评。',
  none: '还没有请人',
  noneText: '请对方打开“我的码”，扫一下就加上了。',
  members: (count: number) => `${count} 位评议员`,
  most: `最多 ${honourDefaults.councilMost} 位。`,
  add: '加一位',
  adding: '正在加上',
  added: (name: string) => `${name}是评议员了`,
  remove: '请他离开',
  removeTitle: (name: string) => `请${name}离开评议会？`,
  removeText: '他评过的还算数，以后不能再评。',
  removeYes: '请他离开',
  removing: '正在办',
} as const
