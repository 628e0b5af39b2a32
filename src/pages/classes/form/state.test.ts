import { announcementOf, emptyForm, linkIsFine, typedFrom } from './state'

const typed = { ...emptyForm, title: ' 办卡避坑 ', host: '王律师', day: '2026-12-01', link: ' https://example.com/a ' }

it('what is typed becomes an announcement: trimmed, in the clock of Shanghai, without what is empty', () => {
  expect(announcementOf(typed)).toEqual({
    title: '办卡避坑',
    host: '王律师',
    startsAt: Date.parse('2026-12-01T11:30:00Z'),
    minutes: 60,
    platform: 'meeting',
    link: 'https://example.com/a',
    about: '',
    cards: [],
  })
})

it.each([
  ['a title', { title: ' ' }],
  ['somebody who speaks', { host: '' }],
  ['a day', { day: '' }],
  ['a time', { time: '' }],
  ['a link that is one', { link: 'example.com' }],
])('without %s there is nothing to send', (_what, missing) =>
  expect(announcementOf({ ...typed, ...missing })).toBeUndefined(),
)

it('a form opened again shows what was announced', () => {
  const announcement = announcementOf(typed)
  if (!announcement) throw new Error('complete')
  const view = { ...announcement, id: 'c', node: 'pc', place: '平城区', phase: 'coming' as const }
  expect(announcementOf(typedFrom(view))).toEqual(announcement)
})

it.each([
  ['', true],
  ['https://a.cn/x', true],
  ['http://a.cn/x', false],
  ['https://a.cn /x', false],
])('link %s', (link, fine) => expect(linkIsFine(link)).toBe(fine))
