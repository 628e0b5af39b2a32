import fc from 'fast-check'
import { spansInOrder } from '../../../src/contract/stations'
import { hoursText, weekFrom } from './rules-hours'

const daily = (...spans: string[]) => Array.from({ length: 7 }, () => spans)
const week = (workdays: string[], saturday: string[] = [], sunday: string[] = []) => [
  ...Array.from({ length: 5 }, () => workdays),
  saturday,
  sunday,
]

it.each([
  ['每天 08:00-21:00', daily('08:00-21:00')],
  ['周一至周五 08:30-18:00；周六、周日 休息', week(['08:30-18:00'])],
  ['周一至周五 09:00-12:00、14:00-18:00；周六 全天；周日 休息', week(['09:00-12:00', '14:00-18:00'], ['00:00-24:00'])],
  ['', daily()],
])('is written as %p', (text, hours) => {
  expect(hoursText(hours)).toBe(text)
  expect(weekFrom(text)).toEqual({ week: hours })
})

it.each([
  ['8：00—21：00', daily('08:00-21:00')],
  ['每天08:00至21:00', daily('08:00-21:00')],
  ['每天: 8点到20点半', daily('08:00-20:30')],
  ['星期一到星期五 08:30～18:00; 星期天 休息', week(['08:30-18:00'])],
  ['工作日 08:30-18:00；周末 10:00-16:00', week(['08:30-18:00'], ['10:00-16:00'], ['10:00-16:00'])],
  ['每天 08:00-21:00；周日 休息', week(['08:00-21:00'], ['08:00-21:00'])],
  ['周一、三、五 08:00-12:00', [['08:00-12:00'], [], ['08:00-12:00'], [], ['08:00-12:00'], [], []]],
  ['周一至周五 08:30-18:00 周六、周日 休息', week(['08:30-18:00'])],
  ['24小时', daily('00:00-24:00')],
  ['每天 09:00-12:00 14:00-18:00', daily('09:00-12:00', '14:00-18:00')],
])('%p is read as people write it', (cell, hours) => expect(weekFrom(cell)).toEqual({ week: hours }))

it.each([
  '早八点到晚九点',
  '每天 21:00-08:00',
  '每天 8-21',
  '每天 08:00-12:00、11:00-14:00',
  '周五至周一 08:00-12:00',
  '周八 08:00-12:00',
  '每天 25:00-26:00',
  '每天',
  '每天 01:00-02:00、03:00-04:00、05:00-06:00、07:00-08:00',
])('%p names the clause that is wrong', cell => expect(weekFrom(cell)).toEqual({ wrong: cell.normalize('NFKC') }))

it('whatever a week is like, its text says it again', () => {
  const time = fc.integer({ min: 0, max: 1439 }).map(minutes => {
    const two = (value: number) => String(value).padStart(2, '0')
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  })
  const spans = fc
    .uniqueArray(time, { minLength: 0, maxLength: 6 })
    .map(times => times.sort())
    .map(times =>
      Array.from({ length: Math.floor(times.length / 2) }, (_, at) => `${times[2 * at]}-${times[2 * at + 1]}`),
    )
    .filter(spansInOrder)
  fc.assert(
    fc.property(fc.array(spans, { minLength: 7, maxLength: 7 }), hours => {
      expect(weekFrom(hoursText(hours))).toEqual({ week: hours })
    }),
  )
})
