/** Words around tables that staff fill in on a computer; for every page that takes one. */
import type { CellFaultCode } from '../contract/tables'

export const tablesText = {
  choose: '选填好的表',
  chooseHint: '.xlsx 或 .csv，2 MB 以内，最多 5000 行。微信里从聊天记录选，可以先把表发给“文件传输助手”。',
  looking: '正在看这份表',
  faults: (count: number) => `有 ${count} 处要改`,
  faultsText: '照着改好、存好，再选一次。没有问题的行也可以先导。',
  faultAt: (row: number, title: string) => `第 ${row} 行 · ${title}`,
  faultsMore: (count: number) => `还有 ${count} 处没列出来，先改前面这些`,
  ready: (name: string) => `“${name}”看过了，没有问题`,
  warnings: (count: number) => `有 ${count} 行照样导，请再看一眼`,
  changes: '改哪几样',
  nothingNew: '没有要新加的',
  adding: '要新加的',
  known: (count: number) => `有 ${count} 行已经在了，会跳过`,
  unknown: (titles: readonly string[]) => `这几列没有读：${titles.join('、')}`,
  go: (count: number, thing: string) => `导入 ${count} ${thing}`,
  goRest: (count: number, thing: string) => `先导没问题的 ${count} ${thing}`,
  chooseMended: '选改好的表',
  chooseOther: '换一份表',
  importing: (done: number, of: number) => `正在导入，${of} 个里加好了 ${done} 个`,
  importingText: '先别离开这一页。断了也不要紧，接着导就行，不会重复。',
  stop: '先停一停',
  stopped: (done: number, of: number) => `停下来了，${of} 个里加好了 ${done} 个`,
  goOn: '接着导',
  done: (added: number, thing: string) => `导入好了，新加了 ${added} ${thing}`,
  skipped: (count: number) => `${count} 个已经在了，跳过。`,
} as const

/** @public The same words, for a page whose table does more than add. */
export type TablesText = {
  readonly [K in keyof typeof tablesText]: (typeof tablesText)[K] extends string ? string : (typeof tablesText)[K]
}

export interface SaidFault {
  readonly text?: string | undefined
  readonly other?: number | undefined
}

const quoted = (text: string | undefined) => (text ? `“${text}”` : '这一格')

/** @public What is wrong with one cell. */
export const cellFaultText: Readonly<Record<CellFaultCode, (fault: SaidFault) => string>> = {
  CELL_MISSING: () => '这一格不能空着',
  CELL_TOO_LONG: ({ text }) => `${quoted(text)}太长了，写短一点`,
  CELL_NOT_WHOLE: ({ text }) => `${quoted(text)}不是整数`,
  CELL_TOO_LARGE: ({ text }) => `${quoted(text)}太大了`,
  CELL_NOT_DAY: ({ text }) => `${quoted(text)}看不出是哪一天，写成 2026-01-05 这样`,
  CELL_NOT_PHONE: () => '看不出是手机号，写成 11 位数字，例如 13900001111',
  CELL_NOT_TIME: ({ text }) => `${quoted(text)}看不出是几点，写成 08:30 这样`,
  CELL_FORMULA: ({ text }) => `${quoted(text)}是公式，或者开头是 = + - @ 这样的符号，改成普通的字`,
  ROW_TWICE: ({ other }) => `跟第 ${other ?? ''} 行重了`,
}
