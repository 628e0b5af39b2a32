import { emptyGood, priceOf, settingsOf, slotOf } from './state'

const now = Date.parse('2026-11-26T09:00:00+08:00')

it.each([
  ['12.5', 1250],
  ['12。5', 1250],
  ['3', 300],
  ['0', undefined],
  ['10001', undefined],
  ['1.234', undefined],
  ['', undefined],
])('a price of %s', (typed, price) => expect(priceOf(typed)).toBe(price))

it.each([
  ['2026-11-27', '09:30', '4', { at: Date.parse('2026-11-27T09:30:00+08:00'), places: 4 }],
  ['2026-11-26', '08:59', '4', undefined],
  ['2026-11-27', '', '4', undefined],
  ['', '09:30', '4', undefined],
  ['2026-11-27', '09:30', '0', undefined],
  ['2026-11-27', '09:30', '51', undefined],
])('a time %s %s for %s', (day, clock, places, slot) => expect(slotOf(day, clock, places, now)).toEqual(slot))

it('a thing has no times, a service keeps them', () => {
  const slots = [{ at: now, places: 1 }]
  const typed = { ...emptyGood, price: '5', slots }
  expect(settingsOf(typed, [])?.slots).toEqual([])
  expect(settingsOf({ ...typed, kind: 'service' }, [])?.slots).toEqual(slots)
  expect(settingsOf(emptyGood, [])).toBeUndefined()
})
