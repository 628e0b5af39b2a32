/** The organisation tree: added, renamed, closed, found. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import { openTown, type Town } from '../../tests/support/town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const codeOf = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? 'DONE' : reply.error?.code)
const add = (
  segment: string,
  parent = 'pc.beiguan.c01',
  kind: 'estate' | 'street' | 'building' = 'estate',
  key?: string,
) => town.as('li-wen')(people.addPlace, { parent, segment, kind, name: `小区${segment}` }, key)
const row = (id: string) =>
  town.database
    .collection('places')
    .all()
    .find(place => place._id === id)

it('a worker adds an estate once, however often the phone retries', async () => {
  const key = randomUUID()
  const first = await add('n1', undefined, undefined, key)
  expect(first).toEqual({ ok: true, data: { id: 'pc.beiguan.c01.n1' } })
  expect(await add('n1', undefined, undefined, key)).toEqual(first)
  expect(row('pc.beiguan.c01')?.children).toEqual(expect.arrayContaining(['n1']))
  expect(codeOf(await add('n1'))).toBe('PLACE_EXISTS')
})

it('of two workers who add the same estate at once one is told that it exists', async () => {
  const codes = (await Promise.all([add('n2'), add('n2')])).map(codeOf).sort()
  expect(codes).toEqual(['DONE', 'PLACE_EXISTS'])
})

it('different estates added at the same moment are all there', async () => {
  const segments = ['m1', 'm2', 'm3', 'm4']
  const codes = (await Promise.all(segments.map(segment => add(segment)))).map(codeOf)
  expect(codes).toEqual(['DONE', 'DONE', 'DONE', 'DONE'])
  expect(row('pc.beiguan.c01')?.children).toEqual(expect.arrayContaining(segments))
})

it('the kinds keep their order: no street below a community', async () => {
  expect(codeOf(await add('x1', 'pc.beiguan.c01', 'street'))).toBe('KIND_NOT_ALLOWED')
  expect(codeOf(await add('x1', 'pc.beiguan.c01.nowhere', 'building'))).toBe('PLACE_NOT_FOUND')
  expect(codeOf(await add('x1', 'pc.beiguan.c02'))).toBe('OUT_OF_SCOPE')
})

it('a place is renamed and shown with where it lies', async () => {
  expectDone(await town.as('li-wen')(people.renamePlace, { node: 'pc.beiguan.c01.e02', name: '古城家园' }))
  const { places } = expectDone(await town.as('lin-yulan')(people.places, { below: 'pc.beiguan', kinds: ['estate'] }))
  expect(places.find(place => place.id === 'pc.beiguan.c01.e02')).toEqual({
    id: 'pc.beiguan.c01.e02',
    kind: 'estate',
    name: '古城家园',
    trail: ['平城区', '北关街道', '北关社区'],
    open: true,
  })
  expect(places.every(place => place.id.startsWith('pc.beiguan.'))).toBe(true)
})

it('a guest finds all communities of the district in one call', async () => {
  const { places, complete } = expectDone(await town.as('chen-xinlai')(people.places, { kinds: ['community'] }))
  expect(complete).toBe(true)
  expect(places.map(place => place.name)).toEqual(
    expect.arrayContaining(['北关社区', '操场城社区', '新华社区', '站东社区']),
  )
})

describe('closing a place', () => {
  const close = (node: string, successor?: string) =>
    town.as('gao-jie')(people.closePlace, { node, reason: '合并', ...(successor ? { successor } : {}) })

  it('is refused while something open lies below it', async () => {
    expect(codeOf(await close('pc.beiguan.c02'))).toBe('PLACE_HAS_CHILDREN')
    expect(row('pc.beiguan.c02')?.open).toBe(true)
  })

  it('names where its work goes on, keeps the record, and happens once', async () => {
    expect(codeOf(await close('pc.beiguan.c01.e01.b3', 'pc.beiguan.c01.e01.b3'))).toBe('PLACE_NOT_FOUND')
    expect(codeOf(await close('pc.beiguan.c01.e01.b3', 'pc.beiguan.c01.e01.b1'))).toBe('DONE')
    expect(row('pc.beiguan.c01.e01.b3')).toMatchObject({ open: false, successor: 'pc.beiguan.c01.e01.b1' })
    expect(codeOf(await close('pc.beiguan.c01.e01.b3'))).toBe('PLACE_CLOSED')
    expect(
      codeOf(await town.as('zhao-tiezhu')(people.takeUpRole, { role: 'rider', node: 'pc.beiguan.c01.e01.b3' })),
    ).toBe('PLACE_NOT_FOUND')
  })

  it('raced with somebody who adds below it never leaves an open place under a closed one', async () => {
    const estate = expectDone(await add('race')).id
    await Promise.all([close(estate), add('b1', estate, 'building')])
    expect([row(estate)?.open, row(`${estate}.b1`)?.open]).not.toEqual([false, true])
  })
})

it('every act is in the trail of the street, and no query scanned', async () => {
  const { items } = expectDone(await town.as('gao-jie')(people.trail, { node: 'pc.beiguan' }))
  expect(items[0]?.at).toBeGreaterThanOrEqual(items.at(-1)?.at ?? Number.POSITIVE_INFINITY)
  const closing = items.find(item => item.action === 'people.closePlace')
  expect(closing).toMatchObject({ by: '高洁', title: '停用地点', reason: '合并' })
  expect(town.database.scans()).toEqual([])
})

it('a long trail comes in pages without gap or repetition', async () => {
  const all = town.database
    .collection('journal')
    .all()
    .filter(entry => (entry.areas as string[] | undefined)?.includes('pc'))
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = expectDone(await town.as('he-ming')(people.trail, { node: 'pc', ...(after ? { after } : {}) }))
    seen.push(...page.items.map(item => item.id))
    after = page.next
  } while (after)
  expect(seen).toHaveLength(all.length)
  expect(new Set(seen).size).toBe(all.length)
})
