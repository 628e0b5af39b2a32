/** Words of a round's list 发放名单. */
import '../errors/gifts'
import { dayText } from '../dates'

export const giftListText = {
  title: (name: string) => `“${name}”的名单`,
  thing: '个人',
  how: '表里要有两列：姓名、手机号。一行一个人。',
  howMore: '手机号只用来认人和提醒，存下来以后只看得到后四位。',
  adding: (known: number) => (known > 0 ? `新加的人（${known} 个在这里登记过）` : '新加的人'),
  none: '名单上还没有人',
  last4: (last4: string) => `后四位 ${last4}`,
  member: '登记过',
  got: (at: number) => `${dayText(new Date(at + 28_800_000).toISOString().slice(0, 10)).replace(/^\d+年/, '')} 领了`,
  notYet: '还没领',
  remove: '去掉',
  removeTitle: (name: string) => `把${name}从名单去掉`,
  removeText: '去掉以后，这个人就不能领这一批了。',
  removeReasons: ['写错了人', '搬走了', '本人不要'],
  removed: '去掉了',
} as const
