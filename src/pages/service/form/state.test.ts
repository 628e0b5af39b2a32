import { usualActivities } from '@/copy/usual-activities'
import { announcementOf, emptyForm, filledBy, hoursLater, type Typed } from './state'

const full: Typed = {
  ...emptyForm,
  title: ' 扫雪 ',
  kind: 'environment',
  dimension: 'service',
  day: '2026-12-01',
  spot: '东门',
  beneficiaries: '３00',
}

it('what is typed is what is sent, by the clock in Datong', () => {
  expect(announcementOf(full)).toMatchObject({
    title: '扫雪',
    startsAt: Date.parse('2026-12-01T01:00:00Z'),
    endsAt: Date.parse('2026-12-01T03:00:00Z'),
    capacity: 20,
    beneficiaries: 300,
  })
})

it.each<Partial<Typed>>([
  { title: ' ' },
  { spot: '' },
  { day: '' },
  { from: '' },
  { kind: undefined },
  { dimension: undefined },
  { capacity: '' },
  { capacity: '二十' },
  { cancelHours: '1.5' },
])('nothing is sent while %j', more => expect(announcementOf({ ...full, ...more })).toBeUndefined())

it('a usual activity fills all but the day and the place', () => {
  for (const usual of usualActivities) {
    const filled = filledBy({ ...emptyForm, day: '2026-12-01', spot: '东门' }, usual)
    expect(announcementOf(filled)?.title).toBe(usual.title)
  }
})

it('an end that would be tomorrow stands at the end of the day', () => {
  expect(hoursLater('09:30', 2)).toBe('11:30')
  expect(hoursLater('23:00', 3)).toBe('23:59')
})
