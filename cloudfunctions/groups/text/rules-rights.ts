/** Matters that people run into at this time of the year: cards of the rights domain by id, with their titles as a group reads them. */
import type { Piece } from './rules-text'

export interface Seasonal {
  /** months 1 to 12 */
  readonly months: readonly number[]
  readonly card: string
  readonly title: string
}

export const seasonal: readonly Seasonal[] = [
  { months: [1, 2, 12], card: 'final-pay-on-leaving', title: '离职了工资不结' },
  { months: [1, 2, 3], card: 'prepaid-runaway', title: '办了卡店关门跑路了' },
  { months: [3, 4, 5], card: 'false-advertising', title: '广告宣传是假的' },
  { months: [3, 4, 9, 10], card: 'health-product-lectures', title: '保健品讲座、免费体检推销老人' },
  { months: [5, 6, 10, 11], card: 'fake-original-price', title: '先涨后降、虚构原价、假打折' },
  { months: [6, 7, 8], card: 'expired-food', title: '买到过期的食品' },
  { months: [7, 8, 9], card: 'lease-deposit', title: '租房押金不退、扣钱' },
  { months: [11, 12, 6], card: 'seven-day-return', title: '网上买的东西七天内想退' },
  { months: [2, 5, 8, 11], card: 'brushing-job-scam', title: '网上刷单做任务垫钱被骗' },
  { months: [1, 4, 7, 10, 12], card: 'fake-police-or-service', title: '冒充公检法、客服退款、孙子出事' },
]

const most = 3

/** `today` is YYYY-MM-DD. */
export const rightsPiece = (today: string): Piece => ({
  heading: '这阵子容易碰上的事，点开“维权”看看该怎么办：',
  lines: seasonal
    .filter(({ months }) => months.includes(Number(today.slice(5, 7))))
    .slice(0, most)
    .map(({ title }) => title),
})
