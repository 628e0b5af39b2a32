/** Purses 积分账户 and what may happen to one. */
import * as z from 'zod/mini'

/** Residents' and riders' points are two purses and never mix. */
export const purses = { volunteer: '志愿积分', rider: '小哥积分' } as const
export type Purse = keyof typeof purses
export const Purse = z.enum(Object.keys(purses) as [Purse, ...Purse[]])

/** What an entry records. */
export const entryKinds = {
  award: '服务得分',
  praise: '随手拍',
  spend: '兑换',
  refund: '退回',
  reversal: '更正扣回',
  lapse: '到期',
  given: '转给家人',
  received: '家人转来',
  closed: '注销清零',
} as const
export type EntryKind = keyof typeof entryKinds
export const EntryKind = z.enum(Object.keys(entryKinds) as [EntryKind, ...EntryKind[]])
