import { detailsOf, emptyForm, phoneIsFine, spansOf, typedFrom } from './state'

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

it('what is typed is what is shown again, and days that differ stay', () => {
  const exceptions = [{ day: '2026-12-31', spans: [] }]
  const first = detailsOf(emptyForm, undefined, [])
  if (!first) throw new Error('an empty form is complete')
  const before = { ...first, exceptions }
  const typed = { ...typedFrom(before), days: Array.from({ length: 7 }, () => '08:00-21:00'), phone: '0352-1234567' }
  const sent = detailsOf(typed, before, ['cloud://e.b/stations/x.jpg'])
  expect(sent).toMatchObject({ exceptions, phone: '0352-1234567', photos: ['cloud://e.b/stations/x.jpg'] })
  expect(sent && typedFrom(sent)).toEqual(typed)
})

it('nothing is sent while an hour or the phone cannot be read', () => {
  expect(detailsOf({ ...emptyForm, days: ['早', '', '', '', '', '', ''] }, undefined, [])).toBeUndefined()
  expect(detailsOf({ ...emptyForm, phone: '123' }, undefined, [])).toBeUndefined()
  expect(phoneIsFine(' 13900001234 ')).toBe(true)
})
