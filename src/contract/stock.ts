/** The words of a stock's book, whoever keeps the stock. */
import * as z from 'zod/mini'

/** Why something moved 出入库. */
export const movementKinds = {
  received: '进货',
  purchased: '采购入库',
  donated: '捐赠入库',
  redeemed: '兑换',
  cameBack: '兑换退回',
  taken: '自取',
  putBack: '放回',
  handed: '发出',
  counted: '盘点',
  writtenOff: '报损',
  sent: '调出',
  arrived: '调入',
  packed: '装进礼包',
  assembled: '装好礼包',
  takenApart: '拆开礼包',
  unpacked: '从礼包取出',
  shelved: '摆上货架',
  undone: '撤销',
} as const
export type MovementKind = keyof typeof movementKinds
export const MovementKindName = z.enum(Object.keys(movementKinds) as [MovementKind, ...MovementKind[]])
