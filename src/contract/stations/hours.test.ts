import fc from 'fast-check'
import { type Hours, openingAt, spansInOrder } from './hours'

const minute = 60_000
const hour = 60 * minute
/** Wednesday, 2026-11-25 in Shanghai */
const at = (time: string, day = '2026-11-25') => Date.parse(`${day}T${time}:00+08:00`)
const week = (spans: string[]) => Array.from({ length: 7 }, () => spans)
const hours = (spans: string[], more: Partial<Hours> = {}): Hours => ({ week: week(spans), exceptions: [], ...more })

describe('a station', () => {
  it.each([
    ['before it opens', hours(['08:00-18:00']), at('07:59'), { open: false, until: at('08:00') }],
    ['from its opening minute', hours(['08:00-18:00']), at('08:00'), { open: true, until: at('18:00') }],
    ['at its closing minute', hours(['08:00-18:00']), at('18:00'), { open: false, until: at('08:00', '2026-11-26') }],
    ['over noon', hours(['08:00-12:00', '14:00-18:00']), at('13:00'), { open: false, until: at('14:00') }],
    ['day and night', hours(['00:00-24:00']), at('03:00'), { open: true }],
    [
      'over midnight',
      hours(['00:00-02:00', '20:00-24:00']),
      at('23:00'),
      { open: true, until: at('02:00', '2026-11-26') },
    ],
    ['never', hours([]), at('12:00'), { open: false }],
    [
      'on a holiday',
      hours(['08:00-18:00'], { exceptions: [{ day: '2026-11-25', spans: [] }] }),
      at('12:00'),
      { open: false, until: at('08:00', '2026-11-26') },
    ],
    [
      'on a day with other hours',
      hours(['08:00-18:00'], { exceptions: [{ day: '2026-11-25', spans: ['10:00-11:00'] }] }),
      at('09:00'),
      { open: false, until: at('10:00') },
    ],
    [
      'whose keeper is back at two',
      hours(['08:00-18:00'], { notice: { words: '14:00 回来', closed: true, until: at('14:00') } }),
      at('13:00'),
      { open: false, until: at('14:00') },
    ],
    [
      'whose keeper is away until after closing',
      hours(['08:00-18:00'], { notice: { words: '今天不开', closed: true, until: at('23:59') } }),
      at('13:00'),
      { open: false, until: at('08:00', '2026-11-26') },
    ],
    [
      'with a notice that closes nothing',
      hours(['08:00-18:00'], { notice: { words: '热水没了', closed: false, until: at('14:00') } }),
      at('13:00'),
      { open: true, until: at('18:00') },
    ],
  ])('%s', (_title, given, now, expected) => expect(openingAt(given, now)).toEqual(expected))
})

it('is Monday first', () => {
  const monday = { week: [['08:00-09:00'], [], [], [], [], [], []], exceptions: [] }
  expect(openingAt(monday, at('08:30', '2026-11-30'))).toMatchObject({ open: true })
  expect(openingAt(monday, at('08:30', '2026-11-29'))).toEqual({ open: false, until: at('08:00', '2026-11-30') })
})

it('what it says comes true: the state holds until the time it names, and changes then', () => {
  const time = fc.integer({ min: 0, max: 287 }).map(five => {
    const minutes = five * 5
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  })
  const spans = fc
    .uniqueArray(time, { minLength: 2, maxLength: 6 })
    .map(times => [...times].sort())
    .map(times =>
      times.flatMap((from, index) => (index % 2 === 0 && times[index + 1] ? [`${from}-${times[index + 1]}`] : [])),
    )
  fc.assert(
    fc.property(
      fc.array(spans, { minLength: 7, maxLength: 7 }),
      fc.integer({ min: 0, max: 7 * 24 * 60 }),
      (days, offset) => {
        const given = { week: days, exceptions: [] }
        const now = at('00:00') + offset * minute
        const { open, until } = openingAt(given, now)
        if (until === undefined) return
        expect(until).toBeGreaterThan(now)
        for (let later = now; later < until; later += hour) expect(openingAt(given, later).open).toBe(open)
        expect(openingAt(given, until - 1).open).toBe(open)
        expect(openingAt(given, until).open).toBe(!open)
      },
    ),
  )
})

it.each([
  [['08:00-12:00', '14:00-18:00'], true],
  [['14:00-18:00', '08:00-12:00'], false],
  [['18:00-08:00'], false],
  [['08:00-12:00', '11:00-18:00'], false],
  [[], true],
])('%j are in order: %s', (spans, fine) => expect(spansInOrder(spans)).toBe(fine))
