/** Words of the dated figures 地方数据. */
import './errors/rights'

export const figuresText = {
  title: (place: string) => `${place}的地方数据`,
  intro: '算一算要用到的利率、工资、放假安排，跟着地方和日子变。改了不删旧的，算哪天就用哪天的。',
  none: '还没有登记',
  since: (since: string) => `${since}起`,
  daysOff: (count: number, last: string) => `登记了 ${count} 天，最后一天是${last}`,
  withdrawn: '收回了',
  from: '从哪天起',
  day: '哪一天',
  value: '多少',
  source: '出处',
  sourceHint: '哪个文件、谁公布的，好让人核对',
  reason: '为什么登记',
  reasonHint: '会记在操作记录里',
  save: '存下来',
  withdraw: '收回这一条',
  withdrawHint: '这一天已经登记过。存下来就换成新的；收回的话，用它前面的那一条。',
  saved: '存好了',
  readOnly: '要改的话，请法律顾问或者区级负责人来办。',
} as const
