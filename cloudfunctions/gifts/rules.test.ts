/** Who may get a pack, how a round is planned, what was handed out: tables of examples. */

import { type Facts, isEligible, isHousehold, standingOf } from './rules-eligible'
import { packsOf, thingsOf, worthOf } from './rules-figures'
import { listFaults, phoneOf, portionsOf } from './rules-list'
import { nearestFirst, partOf } from './rules-near'
import { isOwn, livesWithKeeper, receiverProblem, subjectOf } from './rules-receiver'
import { allCounters, mayApprove, reachOf, remindDay, settingsProblem } from './rules-round'

const nobody: Facts = { riderAt: [], points: 0, stars: 0 }
const building = 'pc.beiguan.c01.e01.b1'

describe('who may get one', () => {
  it.each([
    ['a rider of the street', { kind: 'riders', places: ['pc.beiguan'] }, { riderAt: ['pc.beiguan.c01'] }, true],
    ['a rider of another street', { kind: 'riders', places: ['pc.beiguan'] }, { riderAt: ['pc.xinhua'] }, false],
    ['no rider', { kind: 'riders', places: ['pc'] }, { home: building }, false],
    ['who lives there', { kind: 'homes', places: ['pc.xinhua', 'pc.beiguan.c01'] }, { home: building }, true],
    ['who lives beside it', { kind: 'homes', places: ['pc.beiguan.c0'] }, { home: building }, false],
    ['who stands on the list', { kind: 'list' }, { row: 'r' }, true],
    ['who does not', { kind: 'list' }, { riderAt: ['pc'], home: building, points: 9_999, stars: 5 }, false],
    ['who has as much', { kind: 'points', purse: 'rider', least: 500 }, { points: 500 }, true],
    ['who has less', { kind: 'points', purse: 'rider', least: 500 }, { points: 499 }, false],
    ['who has the stars', { kind: 'stars', least: 3 }, { stars: 3 }, true],
    ['who has fewer', { kind: 'stars', least: 3 }, { stars: 2 }, false],
  ] as const)('%s', (_who, who, facts, may) => expect(isEligible(who, { ...nobody, ...facts })).toBe(may))

  it.each([
    [undefined, false],
    ['pc.beiguan', false],
    ['pc.beiguan.c01', false],
    ['pc.beiguan.c01.e01', true],
    [building, true],
  ])('%s as the home of a household', (home, is) => expect(isHousehold(home)).toBe(is))

  it('tells a missing home from not being meant', () => {
    const homes = { kind: 'homes', places: ['pc.beiguan'] } as const
    expect(standingOf('person', homes, nobody)).toBe('homeMissing')
    expect(standingOf('household', homes, { ...nobody, home: 'pc.beiguan.c01' })).toBe('homeMissing')
    expect(standingOf('household', homes, { ...nobody, home: building })).toBe('mayGet')
    expect(standingOf('household', homes, { ...nobody, home: 'pc.xinhua.c01.e01' })).toBe('notForYou')
    expect(standingOf('household', { kind: 'list' }, { ...nobody, row: 'r' })).toBe('mayGet')
  })
})

describe('whose pack it is', () => {
  const asked = { per: 'household', who: { kind: 'homes', places: ['pc'] }, guests: true } as const
  const rider = { way: 'code', person: 'p1', name: '赵铁柱' } as const
  const guest = { way: 'guest', name: '王 大妈', last4: '1234' } as const

  it('the household’s, the row’s, the person’s, the guest’s', () => {
    const at = { ...nobody, home: building }
    expect(subjectOf(asked, { ...rider, door: '2单元301' }, at)).toEqual({ kind: 'home', id: building, door: '2-301' })
    // told without a door, outside: it is the person's, and shown as one that nobody could look at
    expect(subjectOf(asked, rider, at)).toEqual({ kind: 'person', id: 'p1' })
    expect(subjectOf({ ...asked, per: 'person' }, rider, { ...nobody, home: building })).toEqual({
      kind: 'person',
      id: 'p1',
    })
    expect(subjectOf({ ...asked, who: { kind: 'list' } }, rider, { ...nobody, row: 'r' })).toEqual({
      kind: 'row',
      id: 'r',
    })
    expect(subjectOf(asked, rider, nobody)).toEqual({ kind: 'person', id: 'p1' })
    expect(subjectOf(asked, guest, nobody)).toEqual({ kind: 'guest', name: '王大妈', last4: '1234' })
  })

  it('the same with and without a phone, for whoever stands on the list', () => {
    const list = { ...asked, who: { kind: 'list' } } as const
    const facts = { ...nobody, row: 'r' }
    expect(subjectOf(list, guest, facts)).toEqual(subjectOf(list, rider, facts))
    expect(receiverProblem(list, guest, nobody)).toBe('NOT_ELIGIBLE')
    expect(receiverProblem({ ...list, guests: false }, guest, facts)).toBe('GUESTS_NOT_HERE')
  })

  it('nobody’s own; whoever lives in the keeper’s house signs for theirs', () => {
    const keeper = { personId: 'k', name: '马建国', home: building }
    expect(isOwn({ ...rider, person: 'k' }, keeper)).toBe(true)
    expect(isOwn(rider, keeper)).toBe(false)
    expect(isOwn({ ...guest, name: '马 建国' }, keeper)).toBe(true)
    expect(isOwn(guest, { personId: 'k' })).toBe(false)
    const at = (home: string) => ({ ...nobody, home })
    expect(livesWithKeeper(asked, at(building), keeper)).toBe(true)
    expect(livesWithKeeper(asked, at('pc.beiguan.c01.e01.b2'), keeper)).toBe(false)
    expect(livesWithKeeper({ ...asked, per: 'person' }, at(building), keeper)).toBe(false)
    expect(livesWithKeeper(asked, at('pc.beiguan.c01'), { ...keeper, home: 'pc.beiguan.c01' })).toBe(false)
  })

  it.each([
    ['said by nobody', rider, {}, 'DOOR_MISSING'],
    ['said', rider, { door: '2单元301' }, undefined],
    ['said without saying anything', rider, { door: '室' }, 'DOOR_MISSING'],
    ['of a guest', guest, {}, 'DOOR_MISSING'],
    ['of a guest, said', guest, { door: '3号楼2单元301' }, undefined],
  ])('a door that is needed: %s', (_what, who, door, problem) => {
    const facts = { ...nobody, home: building }
    expect(receiverProblem(asked, { ...who, ...door }, facts)).toBe(problem)
    expect(receiverProblem({ ...asked, per: 'person' }, who, facts)).toBe(undefined)
    expect(receiverProblem({ ...asked, who: { kind: 'list' } }, who, { ...facts, row: 'r' })).toBe(undefined)
  })
})

describe('a round', () => {
  const plan = { from: '2026-12-01', to: '2026-12-20', places: [{ node: 'pc.beiguan.c01', quota: 5 }] }
  it.each([
    ['is fine', {}, undefined],
    ['is over', { to: '2026-11-01', from: '2026-10-01' }, 'ROUND_DAYS'],
    ['ends before it begins', { to: '2026-11-30' }, 'ROUND_DAYS'],
    ['has a day that is none', { to: '2026-12-32' }, 'ROUND_DAYS'],
    ['names a place twice', { places: [...plan.places, ...plan.places] }, 'ROUND_PLACE_TWICE'],
  ])('%s', (_what, more, problem) => expect(settingsProblem({ ...plan, ...more }, '2026-11-26')).toBe(problem))

  it('is handed out at stations and communities of its own', () => {
    const places = new Map([
      ['pc.beiguan.c01', { kind: 'community' as const, open: true }],
      ['pc.beiguan.c01.s01', { kind: 'station' as const, open: true }],
      ['pc.beiguan.c01.s02', { kind: 'station' as const, open: false }],
      ['pc.beiguan', { kind: 'street' as const, open: true }],
      ['pc.xinhua.c01', { kind: 'community' as const, open: true }],
    ])
    expect(allCounters('pc.beiguan', ['pc.beiguan.c01', 'pc.beiguan.c01.s01'], places)).toBe(true)
    for (const other of ['pc.beiguan.c01.s02', 'pc.beiguan', 'pc.xinhua.c01', 'pc.beiguan.c09'])
      expect(allCounters('pc.beiguan', [other], places)).toBe(false)
  })

  it('is found from every place around it, and approved by a second person', () => {
    expect(
      reachOf([
        { node: 'pc.a.b', quota: 1 },
        { node: 'pc.a.c', quota: 1 },
      ]),
    ).toEqual(['pc', 'pc.a', 'pc.a.b', 'pc.a.c'])
    const round = { writers: ['one', 'two'], submitted: { by: 'three' } }
    expect(['one', 'two', 'three', 'four'].map(person => mayApprove(round, person))).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  it('reminds two days before its last one, where that comes after the first', () => {
    expect(remindDay(plan, 2, 'never')).toBe('2026-12-18')
    expect(remindDay({ from: '2026-12-18', to: '2026-12-20' }, 2, 'never')).toBe('never')
  })
})

describe('a list of people', () => {
  it.each([
    ['139 0000 1111', '13900001111'],
    ['139-0000-1111', '13900001111'],
    ['+86 13900001111', '13900001111'],
    ['8613900001111', '13900001111'],
    ['１３９００００１１１１', '13900001111'],
    ['13900001111.0', '13900001111'],
    ['0352-1234567', undefined],
    ['12900001111', undefined],
    ['1390000111', undefined],
  ])('%s', (text, phone) => expect(phoneOf(text)).toBe(phone))

  it('takes a phone once, and says in which row it stood before', () => {
    const row = (at: number, name: string, phone: string) => ({ row: at, cells: { name, phone } })
    const { people, faults } = listFaults([
      row(2, '甲', '13900001111'),
      row(3, '乙', '139 0000 1111'),
      row(4, '丙', '无'),
    ])
    expect(people).toEqual([{ name: '甲', phone: '13900001111' }])
    expect(faults).toEqual([
      { row: 3, column: '手机号', code: 'ROW_TWICE', other: 2 },
      { row: 4, column: '手机号', code: 'CELL_NOT_PHONE' },
    ])
    expect(portionsOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  })
})

it('what is near comes first, and the street is where one looks', () => {
  const places = ['pc.b.c2', 'pc.a.c1.s1', 'pc.a.c2.s1', 'pc.a.c1'].map(node => ({ node }))
  expect(nearestFirst(places, 'pc.a.c1.e1').map(({ node }) => node)).toEqual([
    'pc.a.c1',
    'pc.a.c1.s1',
    'pc.a.c2.s1',
    'pc.b.c2',
  ])
  expect([partOf(building), partOf('pc')]).toEqual(['pc.beiguan', 'pc'])
})

it('packs are worth what their batch was, and what the kit says where the book had none', () => {
  const places = [
    { handed: 3, lots: [{ lot: 'a', count: 2, value: 700 }] },
    { handed: 1, lots: [{ lot: 'b', count: 1, value: 900 }] },
  ]
  const packs = packsOf(places, 500)
  expect(worthOf(packs)).toBe(2 * 700 + 900 + 500)
  const kit = [{ name: '杯', unit: '个', count: 1, value: 500 }]
  const contents = new Map([['a', [{ name: '杯', unit: '个', count: 2, value: 350 }]]])
  expect(thingsOf(packs, contents, kit)).toEqual([{ name: '杯', unit: '个', count: 6, value: 4 * 350 + 2 * 500 }])
})
