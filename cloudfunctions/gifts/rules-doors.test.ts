import fc from 'fast-check'
import { contains, lineage, type NodeId } from '../../src/contract/organisation'
import { doorEnd, doorKey, mayBeSame } from './rules-doors'

it.each([
  ['2单元301室', '2-301', '301'],
  ['2-301', '2-301', '301'],
  ['２－３０１', '2-301', '301'],
  ['二单元 301', '2-301', '301'],
  ['02单元0301', '2-301', '301'],
  ['3号楼2单元301', '3-2-301', '301'],
  ['十二号楼二十一号', '12-21', '21'],
  ['A座 1203', 'a-1203', '1203'],
  ['301 东户', '301-东', '301'],
  ['东户', '东', '东'],
  ['门房', '房', '房'],
  ['12排5号', '12-5', '5'],
  ['室', '', ''],
  ['—', '', ''],
])('%s is the door %s and is found by %s', (text, key, end) => {
  expect([doorKey(text), doorEnd(text)]).toEqual([key, end])
})

it('whoever writes a door in whatever way names the same one', () => {
  const number = fc.integer({ min: 1, max: 9_999 }).map(String)
  fc.assert(
    fc.property(number, number, (unit, room) => {
      const ways = [`${unit}单元${room}室`, `${unit}-${room}`, `${unit} 单元 0${room}`, `${unit}#${room}`]
      expect(new Set(ways.map(doorKey)).size).toBe(1)
      expect(new Set(ways.map(doorEnd))).toEqual(new Set([room]))
    }),
  )
})

const estate = 'pc.beiguan.c01.e01'
const three = `${estate}.b3`
const five = `${estate}.b5`
const names: Readonly<Record<NodeId, string>> = { [estate]: '和谐家园2期', [three]: '3号楼', [five]: '5号楼' }
const namesIn = (home: NodeId, above: NodeId | undefined) =>
  lineage(home)
    .filter(place => above === undefined || !contains(place, above))
    .map(place => names[place] ?? '')
    .join(' ')

it.each([
  ['the unit left out', { home: three, door: '301' }, { home: three, door: '2-301' }, true],
  ['another unit', { home: three, door: '1-301' }, { home: three, door: '2-301' }, false],
  ['another building', { home: five, door: '2-301' }, { home: three, door: '2-301' }, false],
  ['told from the estate', { home: estate, door: '3号楼2单元301' }, { home: three, door: '2-301' }, true],
  [
    'told from the estate, another building',
    { home: estate, door: '3号楼2-301' },
    { home: five, door: '2-301' },
    false,
  ],
  ['told from the estate without the building', { home: estate, door: '2-301' }, { home: three, door: '2-301' }, true],
  ['a guest of this building', { door: '和谐家园2期3号楼2单元301' }, { home: three, door: '2-301' }, true],
  ['a guest of this building, in short', { door: '3-2-301' }, { home: three, door: '2-301' }, true],
  ['a guest of another one', { door: '5号楼2单元301' }, { home: three, door: '2-301' }, false],
  ['two guests', { door: '北关3号楼301' }, { door: '3号楼301' }, true],
  ['words alone', { home: three, door: '东户' }, { home: three, door: '东户' }, true],
  ['other words', { home: three, door: '东户' }, { home: three, door: '西户' }, false],
] as const)('may be one household: %s', (_what, one, other, same) => {
  expect(mayBeSame(one, other, namesIn)).toBe(same)
  expect(mayBeSame(other, one, namesIn)).toBe(same)
})
