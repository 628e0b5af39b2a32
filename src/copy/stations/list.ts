/** Words of the list of stations 驿站: on the tab's own page. */
import { clockText, dayOf, shortDayText } from '../dates'

/** today 21:00, or 11月27日 星期五 08:00 */
const momentFrom = (now: number, at: number): string =>
  dayOf(at) === dayOf(now) ? clockText(at) : `${shortDayText(dayOf(at))} ${clockText(at)}`

/** Open or closed, and what comes next. */
export function openingText({ open, until }: { open: boolean; until?: number }, now: number): string {
  if (open) return until === undefined ? '全天开着' : `开着，${momentFrom(now, until)} 关门`
  return until === undefined ? '没有开门时间' : `关着，${momentFrom(now, until)} 开门`
}

/** metres -> 320 米, 1.4 公里 */
export const distanceText = (metres: number): string =>
  metres < 1000 ? `${Math.max(10, Math.round(metres / 10) * 10)} 米` : `${(metres / 1000).toFixed(1)} 公里`

export const stationListText = {
  title: '驿站',
  search: '找驿站',
  searchHint: '名字、街道、社区、地址都行',
  openNow: '现在开着',
  nearest: '离我近的在前',
  nearestFailed: '没拿到位置，先按街道排',
  none: '没有这样的驿站',
  noneText: '少选几样，或者换个词再找。',
  notYet: '还没有登记驿站',
  notYetText: '社区登记以后，这里就能看到。',
  counted: (count: number) => `${count} 个驿站`,
  full: '坐满了',
  more: '按地方、设施找',
  moreChosen: (count: number) => `按地方、设施找（选了 ${count} 样）`,
  street: '哪个街道',
  community: '哪个社区',
  anywhere: '都行',
  has: '要有什么',
  show: (count: number) => `看这 ${count} 个`,
  clear: '都不选了',
  map: '在地图上看',
} as const
