import fc from 'fast-check'
import { hoursLines } from './rules-hours'

const day = ['08:00-21:00']
const weekOf = (...days: readonly (readonly string[])[]) => Array.from({ length: 7 }, (_, at) => days[at] ?? [])
const daily = (...spans: string[]) => Array.from({ length: 7 }, () => spans)

describe('opening hours on a door', () => {
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['every day alike', daily('08:00-21:00'), ['每天 08:00—21:00']],
    ['never closed', daily('00:00-24:00'), ['每天 全天']],
    ['a break at noon', daily('08:00-12:00', '14:00-18:00'), ['每天 08:00—12:00，14:00—18:00']],
    ['workdays', weekOf(day, day, day, day, day), ['周一至周五 08:00—21:00', '周六、周日不开']],
    [
      'workdays and a shorter weekend',
      weekOf(day, day, day, day, day, ['09:00-12:00'], ['09:00-12:00']),
      ['周一至周五 08:00—21:00', '周六、周日 09:00—12:00'],
    ],
    [
      'every other day',
      weekOf(day, [], day, [], day, [], day),
      ['周一、周三、周五、周日 08:00—21:00', '周二、周四、周六不开'],
    ],
    ['a run and a day', weekOf(day, day, day, [], [], day), ['周一至周三、周六 08:00—21:00', '周四、周五、周日不开']],
    ['one day only', weekOf([], [], [], [], [], day), ['周六 08:00—21:00', '周一至周五、周日不开']],
    ['all day on Sundays', weekOf([], [], [], [], [], [], ['00:00-24:00']), ['周日 全天', '周一至周六不开']],
    ['nothing written', weekOf(), []],
  ])('%s', (_title, week, lines) => expect(hoursLines(week)).toEqual(lines))

  it('name every day once, whatever the week', () => {
    const spans = fc.constantFrom<readonly string[]>([], day, ['00:00-24:00'], ['09:00-12:00', '14:00-18:00'])
    fc.assert(
      fc.property(fc.array(spans, { minLength: 7, maxLength: 7 }), week => {
        const lines = hoursLines(week)
        if (week.every(one => one.length === 0)) return expect(lines).toEqual([])
        const names = '一二三四五六日'
        const told = lines
          .join('、')
          .replace('每天', '周一至周日')
          .replace(/周(.)至周(.)/g, (_, first: string, last: string) =>
            names.slice(names.indexOf(first), names.indexOf(last) + 1).replace(/./g, '周$&'),
          )
        expect([...(told.match(/周./g) ?? [])].map(name => name[1]).sort()).toEqual([...names].sort())
      }),
    )
  })
})
