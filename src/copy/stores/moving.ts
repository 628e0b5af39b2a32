/** Words of transfers 调拨. */
import { amount } from './amounts'

export const sendText = {
  title: '调出',
  to: '送到哪里',
  what: '送什么',
  batch: (name: string, label: string) => `${name}（${label}）`,
  have: (left: number, unit: string) => `有 ${amount(left, unit)}，不送就空着`,
  tooMany: '没有这么多',
  most: (most: number) => `一回最多送 ${most} 批`,
  note: '说一句（可以空着）',
  noteHint: '比如 第二批，周三前发完',
  send: '送出',
  lead: '送出以后这里就减掉；那边数过收下，才算到。',
  nothing: '这里没有能送的东西',
  done: '送出了，等那边收下',
} as const

export const transferText = {
  title: (from: string, to: string) => `${from} → ${to}`,
  sent: (by: string | undefined, time: string) => `${by ?? '有人'} ${time} 送出`,
  ended: (by: string | undefined, time: string, what: string) => `${by ?? '有人'} ${time} ${what}`,
  what: '送来的东西',
  line: (count: number, unit: string) => amount(count, unit),
  found: (arrived: number, count: number, unit: string) => `送 ${amount(count, unit)}，收到 ${amount(arrived, unit)}`,
  allFine: '数过了，都对，收下',
  differs: '数目不一样',
  counted: (name: string) => `收到多少：${name}`,
  reason: (name: string) => `${name}为什么不一样`,
  reasons: ['路上破了', '少装了', '多装了'],
  arrive: '按数到的收下',
  arriving: '正在收下',
  arrived: '收下了',
  callOff: '撤回',
  callOffText: '东西会回到送出的地方。那边已经收下的，撤不了。',
  callOffReason: '为什么撤回',
  callOffReasons: ['送错地方了', '数目写错了', '先不送了'],
  calledOff: '撤回了，东西回到账上',
  none: '还没有调拨过',
} as const
