import * as fc from 'fast-check'
import { portionTrips, tripsOf } from '../../src/contract/people/table'
import type { NamedPlace } from './rules-names'
import { type PlaceRow, planOf } from './rules-plan'
import { portionsOf } from './rules-portions'

const place = (id: string, kind: NamedPlace['kind'], name: string, open = true): NamedPlace => ({
  id,
  kind,
  name,
  open,
})
const town = [
  place('pc', 'district', '平城区'),
  place('pc.bg', 'street', '北关街道'),
  place('pc.bg.c01', 'community', '北关社区'),
  place('pc.bg.c01.e01', 'estate', '一小区'),
  place('pc.bg.c01.e02', 'estate', '旧小区', false),
  place('pc.bg.c02', 'community', '新华社区'),
  place('pc.bg.c02.e01', 'estate', '一小区'),
  place('pc.ng', 'street', '南关街道'),
]
let row = 1
const line = (parent: string, kind: string, name: string, segment?: string): PlaceRow => {
  row += 1
  return { row, parent, kind, name, ...(segment === undefined ? {} : { segment }) }
}
beforeEach(() => {
  row = 1
})
const plan = (rows: readonly PlaceRow[], node = 'pc.bg') => planOf(node, town, rows)
const ids = (rows: readonly PlaceRow[]) => plan(rows).fresh.map(({ id }) => id)
const faults = (rows: readonly PlaceRow[], node?: string) =>
  plan(rows, node).faults.map(({ row: at, code, other, held }) => [at, code, ...[other ?? held ?? []].flat()])

describe('a table of places', () => {
  it('hangs a whole branch, whatever the order of its rows', () => {
    expect(
      ids([
        line('花园小区', '楼栋', '1号楼', 'b1'),
        line('东街社区', '小区', '花园小区', 'E9'),
        line('北关街道', '社区', '东街社区', 'c09'),
        line('平城区/北关街道/东街社区/花园小区', '楼栋', '2号楼'),
      ]),
    ).toEqual(['pc.bg.c09', 'pc.bg.c09.e9', 'pc.bg.c09.e9.b1', 'pc.bg.c09.e9.b01'])
  })

  it('finds a parent by its name, by names on the way, by its id, in any width', () => {
    const parents = ['新华社区', ' 新华 社区', '北关街道／新华社区', '北关街道 > 新华社区', 'pc.bg.c02']
    expect(ids(parents.map((parent, at) => line(parent, '小区', `小区${at}`, `n${at}`)))).toEqual(
      parents.map((_, at) => `pc.bg.c02.n${at}`),
    )
  })

  it('gives short ids that nobody has to those that bring none; ids of closed places stay taken', () => {
    expect(
      ids([line('北关社区', '小区', '甲'), line('北关社区', '小区', '乙'), line('北关社区', '小区', '丙', 'e03')]),
    ).toEqual(['pc.bg.c01.e03', 'pc.bg.c01.e04', 'pc.bg.c01.e05'])
  })

  it('counts what is there already and adds nothing twice', () => {
    const rows = [
      line('北关社区', '小区', '一小区', 'e01'),
      line('北关社区', '小区', '旧小区'),
      line('北关社区', '小区', '新'),
    ]
    const first = plan(rows)
    expect([first.known, first.fresh.length, first.faults]).toEqual([2, 1, []])
    const again = planOf('pc.bg', [...town, ...first.fresh], rows)
    expect([again.known, again.fresh.length, again.faults]).toEqual([3, 0, []])
  })

  it('says of each row what is wrong with it', () => {
    expect(
      faults([
        line('北关社区', '大院', '甲'),
        line('没有社区', '小区', '甲'),
        line('一小区', '楼栋', '1号楼'),
        line('旧小区', '楼栋', '1号楼'),
        line('北关社区', '楼栋', '1号楼'),
        line('北关社区', '小区', '乙', '一号'),
        line('北关社区', '小区', '乙', 'e01'),
        line('北关社区', '小区', '一小区', 'e77'),
        line('北关社区', '小区', '丙', 'e78'),
        line('北关社区', '小区', '丙', 'e78'),
        line('北关社区', '小区', '丁', 'e78'),
        line('没有街道', '社区', '戊社区'),
        line('戊社区', '小区', '己'),
      ]),
    ).toEqual([
      [2, 'KIND_UNKNOWN'],
      [3, 'PARENT_UNKNOWN'],
      [4, 'PARENT_AMBIGUOUS'],
      [5, 'PARENT_CLOSED'],
      [6, 'KIND_MISPLACED'],
      [7, 'SEGMENT_WRONG'],
      [8, 'SEGMENT_TAKEN', '一小区'],
      [9, 'NAME_TAKEN', 'e01'],
      [11, 'ROW_TWICE', 10],
      [12, 'SEGMENT_TAKEN', '丙'],
      [13, 'PARENT_UNKNOWN'],
      [14, 'PARENT_FAULTY', 13],
    ])
  })

  it('reaches only the node and what lies below it', () => {
    const rows = [line('南关街道', '社区', '甲'), line('pc.ng', '社区', '乙'), line('平城区', '街道', '乙街道')]
    expect(faults(rows, 'pc.bg').map(([, code]) => code)).toEqual([
      'PARENT_UNKNOWN',
      'PARENT_UNKNOWN',
      'PARENT_UNKNOWN',
    ])
    expect(plan(rows, 'pc').faults).toEqual([])
  })
})

describe('portions', () => {
  it('hold every place once, parents before children, each within its trips', () => {
    const families = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(families, sizes => {
        const estates = sizes.map((_, at) => line('北关社区', '小区', `小区${at}`, `x${at}`))
        const buildings = sizes.flatMap((size, at) =>
          Array.from({ length: size }, (_, number) => line(`小区${at}`, '楼栋', `${number}号楼`, `b${number}`)),
        )
        const { fresh, faults: none } = plan([...buildings, ...estates])
        const portions = portionsOf(fresh)
        const hung = portions.flatMap(portion =>
          portion.flatMap(({ parent, places }) => places.map(({ segment }) => `${parent}.${segment}`)),
        )
        expect(none).toEqual([])
        expect([...hung].sort()).toEqual(fresh.map(({ id }) => id).sort())
        const there = new Set(town.map(({ id }) => id))
        for (const { parent, places } of portions.flat()) {
          expect(there.has(parent)).toBe(true)
          for (const { segment } of places) there.add(`${parent}.${segment}`)
        }
        expect(portions.every(portion => tripsOf(portion) <= portionTrips)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
