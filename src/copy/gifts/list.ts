/** Words of a round's list 发放名单. */
import '../errors/gifts'
import { dayText } from '../dates'

export const giftListText = {
  title: (name: string) => `“${name}”的名单`,
  thing: '个人',
  howTitle: '表里有两列，一行一个人',
  how: ['姓名：跟对方在这里登记的一样，才认得出来', '手机号：11 位，一个号只写一行'],
  blank: '拿一份空表',
  making: '正在做表',
  saved: '表做好了',
  notOpened: '表做好了，但这里打不开',
  shut: '名单交上去了，不能再加',
  shutText: '要改，请批准的人退回来；已经在发的，漏掉的人另起一批。去掉一个人还可以。',
  howMore: '手机号只用来认人和提醒，存下来以后只看得到后四位。',
  adding: (known: number) => (known > 0 ? `新加的人（${known} 个在这里登记过）` : '新加的人'),
  none: '名单上还没有人',
  noneText: '拿一份空表，填好姓名和手机号，再选回来。',
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
