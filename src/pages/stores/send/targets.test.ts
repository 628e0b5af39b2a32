import fc from 'fast-check'
import { nearestFirst, targetsCalled } from './targets'

const places = [
  { node: 'pc.xinhua', place: '新华街道' },
  { node: 'pc.beiguan', place: '北关街道' },
  { node: 'pc.beiguan.c02.s01', place: '操场城驿站' },
  { node: 'pc.beiguan.c02', place: '操场城社区' },
  { node: 'pc.beiguan.c01', place: '北关社区' },
  { node: 'pc.beiguan.c01.s02', place: '北关爱心角' },
]
const here = { node: 'pc.beiguan.c01.s01', place: '北关小哥驿站' }
const called = (words: string) => targetsCalled(nearestFirst(here, places), words).map(({ place }) => place)

it('what is near comes first, and of that what is higher', () => {
  expect(nearestFirst(here, places).map(({ place, distance }) => [place, distance])).toEqual([
    ['北关社区', 'community'],
    ['北关爱心角', 'community'],
    ['北关街道', 'street'],
    ['操场城社区', 'street'],
    ['操场城驿站', 'street'],
    ['新华街道', 'elsewhere'],
  ])
})

it('counts as people do', () => {
  const many = [10, 2, 1].map(number => ({ node: `pc.beiguan.c01.n${number}`, place: `平安${number}号驿站` }))
  expect(nearestFirst(here, many).map(({ place }) => place)).toEqual(['平安1号驿站', '平安2号驿站', '平安10号驿站'])
})

it('says what a place lies in, as far as it is known', () => {
  const within = new Map(nearestFirst(here, places).map(({ node, within }) => [node, within]))
  expect(within.get('pc.beiguan.c02.s01')).toBe('操场城社区')
  expect(within.get('pc.xinhua')).toBe(undefined)
})

it.each([
  ['操场', ['操场城社区', '操场城驿站']],
  ['驿站', ['操场城驿站']],
  [' 爱 心', ['北关爱心角']],
  ['社区', ['北关社区', '操场城社区', '北关爱心角', '操场城驿站']],
  ['没有', []],
])('finds by name, then by what it lies in: %s', (words, found) => expect(called(words)).toEqual(found))

it('leaves nobody out, whatever the order they come in', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(places, { minLength: 1 }), some => {
      const found = nearestFirst(here, some)
      expect(new Set(found.map(({ node }) => node))).toEqual(new Set(some.map(({ node }) => node)))
      expect(targetsCalled(found, '')).toEqual(found)
    }),
  )
})
