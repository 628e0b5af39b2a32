import { declineReasons, emergencies } from '../contract/rights'
import { clockText, dayOf, dayText, hourOf, shortDayText, timeText, weekdayText } from './dates'
import { errorText, mayTryAgain } from './errors'
import { fieldNames } from './fields'
import { articleText } from './numerals'
import { dangers, declined } from './rights'

describe('what a person reads', () => {
  it('an article is counted as the law counts it', () => {
    const seen = [1, 10, 11, 20, 25, 55, 100, 101, 110, 496, 1010, 1260].map(articleText)
    expect(seen).toEqual([
      '第一条',
      '第十条',
      '第十一条',
      '第二十条',
      '第二十五条',
      '第五十五条',
      '第一百条',
      '第一百零一条',
      '第一百一十条',
      '第四百九十六条',
      '第一千零一十条',
      '第一千二百六十条',
    ])
  })

  it('a time is the one on the wall in Datong, also across midnight UTC', () => {
    const at = Date.UTC(2026, 10, 23, 20, 5)
    expect(dayOf(at)).toBe('2026-11-24')
    expect(timeText(at)).toBe('2026年11月24日 04:05')
    expect(hourOf(at)).toBe(4)
    expect(dayText('2014-03-15')).toBe('2014年3月15日')
    expect(['2026-11-22', '2026-11-23'].map(weekdayText)).toEqual(['星期日', '星期一'])
    expect(shortDayText('2026-11-27')).toBe('11月27日 星期五')
    expect(clockText(at)).toBe('04:05')
  })

  it('a wrong field is named in Chinese, and one without a name is not shown', () => {
    expect(fieldNames(['phone', 'home', 'phone', '*'])).toEqual(['手机号', '社区'])
    expect(errorText({ code: 'BAD_INPUT', detail: { fields: ['phone'] } }).happened).toBe('手机号没填对')
    expect(errorText({ code: 'BAD_INPUT', detail: { fields: ['*'] } }).happened).toBe('有一处没填对')
  })

  it('a code that a newer cloud invented reads as a fault of ours and may be tried again', () => {
    expect(errorText({ code: 'SOMETHING_NEW' })).toEqual(errorText({ code: 'INTERNAL' }))
    expect(mayTryAgain('SOMETHING_NEW')).toBe(true)
    expect(mayTryAgain('FORBIDDEN')).toBe(false)
    expect(errorText({ code: 'toString' })).toEqual(errorText({ code: 'INTERNAL' }))
  })

  it('a bug can be reported by its number', () => {
    expect(errorText({ code: 'INTERNAL', detail: { requestId: 'r-42' } }).next).toContain('r-42')
  })

  it('every danger starts with a number to call, and every refusal says what to do instead', () => {
    for (const emergency of emergencies) expect(dangers[emergency].call.length).toBeGreaterThan(0)
    for (const reason of declineReasons) expect(declined[reason].text.length).toBeGreaterThan(10)
  })
})
