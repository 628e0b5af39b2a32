/** Words for taking somebody's own code 我的码 over the counter. */
import './errors/person-code'

export const counterText = {
  scan: '扫对方的“我的码”',
  type: '扫不了，照着输',
  typeOnly: '输对方的码',
  typed: '码下面那一行',
  typedHint: '请对方在“我的”里点开“我的码”，照着码下面的字输。大小写、空格不要紧',
  go: '就是这个码',
  wrong: '这不是哪个人的“我的码”',
  wrongText: '请对方在“我的”里点开“我的码”，再试一次。',
} as const

export type CounterText = { readonly [K in keyof typeof counterText]: string }
