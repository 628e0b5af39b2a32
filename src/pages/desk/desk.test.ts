import type { WaitingMatter } from '@/contract/desk'
import { linesOf } from './lines'
import { totals } from './totals'
import { workplaces } from './workplaces'

const here = { node: 'pc.beiguan', place: '北关街道' }
const [north, south] = [
  { node: 'pc.beiguan.c01', place: '北关社区' },
  { node: 'pc.beiguan.c02', place: '操场城社区' },
]
const matter = (name: WaitingMatter['matter'], ...counts: readonly number[]): WaitingMatter => {
  const places = counts.map((count, index) => ({ ...([north, south][index] ?? here), count }))
  return { matter: name, count: counts.reduce((sum, count) => sum + count, 0), more: false, places }
}

it('a place counts for all its matters, the fullest first', () => {
  const found = totals([matter('faults', 1, 2), matter('wishes', 0, 3)])
  expect(found.map(({ place, count }) => [place, count])).toEqual([
    ['操场城社区', 5],
    ['北关社区', 1],
  ])
})

it('a line names the places, unless everything waits right here', () => {
  const [faults] = linesOf(here, [matter('faults', 1, 2)], undefined)
  expect(faults).toMatchObject({ count: 3, note: '北关社区 1、操场城社区 2', route: 'stationFaults', params: here })
  const [own] = linesOf(here, [{ ...matter('faults', 1), places: [{ ...here, count: 1 }] }], undefined)
  expect(own).not.toHaveProperty('note')
})

it('what is read over stands below', () => {
  const lines = linesOf(here, [], { reviews: 2, cards: 0 })
  expect(lines.map(({ route, count }) => [route, count])).toEqual([
    ['reviewList', 2],
    ['cardDrafts', 0],
  ])
})

it('a resident has no workplace, a keeper and worker of one place has one', () => {
  const role = (name: 'resident' | 'keeper' | 'worker', node: string) => ({
    role: name,
    node,
    place: '北关社区',
    kind: 'community' as const,
    since: 1,
  })
  expect(workplaces([role('resident', north.node)])).toEqual([])
  expect(workplaces([role('keeper', north.node), role('worker', north.node)])).toMatchObject([
    { node: north.node, roles: ['keeper', 'worker'] },
  ])
})
