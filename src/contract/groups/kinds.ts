/** Kinds of cards 卡片 that lead from a group into the app: the page that was shared. */
import * as z from 'zod/mini'

export const cardKinds = {
  home: '首页',
  ask: '维权首页',
  topic: '维权卡片',
  calculators: '算一算',
  calculator: '算一算',
  classes: '课堂列表',
  class: '一堂课',
  snapSend: '随手拍',
  groupBind: '绑定卡',
  other: '别的卡片',
} as const
export type CardKind = keyof typeof cardKinds
export const CardKind = z.enum(Object.keys(cardKinds) as [CardKind, ...CardKind[]])

const known: readonly string[] = Object.keys(cardKinds)
/** The kind that a shared path names; an app that is newer or older than this one may name another. */
export const kindOf = (from: string): CardKind => (known.includes(from) ? (from as CardKind) : 'other')
