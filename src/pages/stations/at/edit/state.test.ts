import { detailsOf, emptyForm, phoneIsFine, spansOf, typedFrom, withException } from './state'

it.each([
  ['08:00-21:00', ['08:00-21:00']],
  ['8：00—12：00  14：00—18：00', ['08:00-12:00', '14:00-18:00']],
  ['00:00-24:00', ['00:00-24:00']],
  ['', []],
  ['18:00-08:00', undefined],
  ['08:00-12:00 11:00-13:00', undefined],
  ['早八点到晚九点', undefined],
  ['01:00-02:00 03:00-04:00 05:00-06:00 07:00-08:00', undefined],
])('%s', (line, spans) => expect(spansOf(line)).toEqual(spans))

it('what is typed is what is shown again, and days that are over go', () => {
  const exceptions = [{ day: '2026-12-31', spans: [] }]
  const typed = {
    ...emptyForm,
    exceptions,
    days: Array.from({ length: 7 }, () => '08:00-21:00'),
    phone: '0352-1234567',
  }
  const sent = detailsOf(typed, ['cloud://e.b/stations/x.jpg'])
  expect(sent).toMatchObject({ exceptions, phone: '0352-1234567', photos: ['cloud://e.b/stations/x.jpg'] })
  expect(sent && typedFrom(sent, '2026-12-31')).toEqual(typed)
  expect(sent && typedFrom(sent, '2027-01-01').exceptions).toEqual([])
})

it('a day is said once, in the order of days', () => {
  const first = withException([], { day: '2027-02-06', spans: [], note: '春节' })
  const both = withException(first, { day: '2027-01-01', spans: ['09:00-12:00'] })
  expect(both.map(({ day }) => day)).toEqual(['2027-01-01', '2027-02-06'])
  expect(withException(both, { day: '2027-02-06', spans: ['10:00-12:00'] })).toEqual([
    { day: '2027-01-01', spans: ['09:00-12:00'] },
    { day: '2027-02-06', spans: ['10:00-12:00'] },
  ])
})

it('nothing is sent while an hour or the phone cannot be read', () => {
  expect(detailsOf({ ...emptyForm, days: ['早', '', '', '', '', '', ''] }, [])).toBeUndefined()
  expect(detailsOf({ ...emptyForm, phone: '123' }, [])).toBeUndefined()
  expect(phoneIsFine(' 13900001234 ')).toBe(true)
})
