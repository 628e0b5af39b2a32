/** What may wait for somebody who works here; each leads to a desk of its own. */
import * as z from 'zod/mini'
import { NodeId } from '../organisation'

export const matters = {
  advice: '等律师接的咨询',
  turns: '轮到我回的咨询',
  faults: '报修没处理',
  supplies: '物资快没了',
  transfers: '调拨等收',
  storeCounts: '盘点等人确认',
  endings: '快到期的批次',
  orders: '兑换单等来取',
  goods: '超市的东西快没了',
  wishes: '心愿、感谢等放行',
  raised: '心愿没人接',
  books: '图书过期、想看的书',
  questions: '课堂提问等放行',
  activities: '活动办完没填受益人数',
  hours: '时长没审',
  frozen: '对不上的积分账户',
  stars: '小哥星级申诉',
  rounds: '礼包批次等批准',
  complaints: '礼包发放有人反映',
  differences: '礼包发放对不上',
  snaps: '随手拍等看',
  snapsAgain: '随手拍重新打开',
  snapChecks: '随手拍照片检查没回来',
  honourDrafts: '善行没写完、没上榜',
  honourReady: '善行等另一位同事看',
  nominations: '居民推荐等看',
} as const
export type Matter = keyof typeof matters
const MatterName = z.enum(Object.keys(matters) as [Matter, ...Matter[]])

/** How many at one place just below the one in question, or at itself. */
const PlaceCount = z.object({ node: NodeId, place: z.string(), count: z.int() })
export type PlaceCount = z.infer<typeof PlaceCount>

export const WaitingMatter = z.object({
  matter: MatterName,
  count: z.int(),
  /** there are at least so many */
  more: z.boolean(),
  /** the most first */
  places: z.array(PlaceCount),
})
export type WaitingMatter = z.infer<typeof WaitingMatter>
