/** Words for handing a station over 交班. */
import '../errors/stations'
import type { ThingAlong } from '../../contract/stations/hand-over'

export const handOverText = {
  title: (station: string) => `${station}交班`,
  how: '把码发给接班的人，他接受的那一刻，管理员就换成他。在那以前什么都不变，随时能撤回。',
  along: '一起交过去的',
  alongNone: '没有没办完的事。',
  alongText: '这些还没办完，当面说一声。',
  noKeeper: '这里没有能交的班',
  noKeeperText: '您不是直接管这个驿站的管理员。要请一位管理员，用“我的”里的“邀请”。',
  from: '谁交班',
  self: (name: string) => `${name}（我）`,
  note: '交给谁',
  noteHint: '只有工作人员看得到，例如：赵师傅，老管理员的徒弟',
  days: '几天内有效',
  daysOption: (days: number) => `${days} 天`,
  act: '生成交班的码',
  busy: '正在生成',
  issued: '交班的码',
  issuedText: (until: string) => `只显示这一次，${until} 前有效。抄下来，或者现在就发给他。`,
  share: '发给他',
  shareTitle: (station: string) => `请您来接${station}的班`,
  message: (station: string, code: string) => `请您来接${station}的班。打开“暖新”，在“我的—我有邀请码”里填：${code}`,
  messageCopied: '话和码都复制好了，粘贴发给他就行',
  copyCode: '复制这个码',
  done: '发完了',
  open: '还没有人接的',
  openRow: (from: string, note: string) => `${from} → ${note}`,
  openNote: (by: string, until: string) => `${by} 发出，${until} 前有效`,
  callOff: '撤回',
  callOffTitle: '撤回这次交班吗',
  callOffText: '撤回以后，这个码就不能用了，管理员还是原来那位。',
  callingOff: '正在撤回',
  calledOff: '撤回了，管理员没有变',
} as const

export const alongText: Readonly<Record<ThingAlong, string>> = {
  faults: '要修的东西',
  lent: '借出去的书',
  supplies: '快没了的物资',
  bookDesk: '图书角要办的',
  wishes: '墙上的心愿',
}
