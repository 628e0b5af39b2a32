/** Each household gets one: homes are known to a building, so its door is said at the counter. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { people } from '../../src/contract/people'
import { codeOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { giftActs, guest, keeper, planner, signature, station } from '../../tests/support/gift-acts'
import { giftTests } from '../../tests/support/gift-tests'
import type { Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const [rider, sun, lin, worker] = ['zhao-tiezhu', 'sun-xiaomei', 'lin-yulan', 'li-wen'] as const
const names = { [rider]: '赵铁柱', [sun]: '孙晓梅', [lin]: '林玉兰', [keeper]: '马建国' } as const
const estate = 'pc.beiguan.c01.e01'
const building = `${estate}.b1`
let town: Town
const lives = async (persona: keyof typeof names, home: string) =>
  expectDone(await town.as(persona)(people.updateProfile, { name: names[persona], phone: null, home }))
giftTests(async opened => {
  town = opened
  for (const persona of [rider, sun, lin] as const) await lives(persona, building)
})
const { begun, own, hand, look, ticket } = giftActs(() => town)

const households = (more = {}) =>
  begun({ per: 'household', who: { kind: 'homes', places: ['pc.beiguan.c01'] }, ...more })
const lookAt = async (at: { id: string; kit: string }, persona: string, door: string) =>
  expectDone(await look(at, await own(persona), worker, station, door))

it('a home that is known to the building only: the counter says so, and gives nothing without a door', async () => {
  const at = await households()
  const shown = await own(rider)
  const refused = { error: { code: 'DOOR_MISSING', detail: { home: expect.stringMatching(/楼/) } } }
  expect(await look(at, shown, worker)).toMatchObject(refused)
  expect(await hand(at, shown, { by: worker })).toMatchObject(refused)
  expect(codeOf(await hand(at, shown, { by: worker, door: '室' }))).toBe('DOOR_MISSING')
  const { trips, result } = await databaseTrips(town, () => hand(at, shown, { by: worker, door: '2单元301' }))
  expectDone(result)
  expect(trips).toBeLessThanOrEqual(12)
})

it('a second household of the building gets its own; the same one, however it is written, does not', async () => {
  const at = await households()
  expectDone(await hand(at, await own(rider), { by: worker, door: '2单元301' }))
  expect(codeOf(await hand(at, await own(sun), { by: worker, door: '２－０３０１室' }))).toBe('GIFT_TWICE')
  expect(codeOf(await look(at, await own(sun), worker, station, '二单元301'))).toBe('GIFT_TWICE')
  expect((await lookAt(at, sun, '2-302')).household).toMatchObject({ door: '2-302', near: [] })
  expectDone(await hand(at, await own(sun), { by: worker, door: '2-302' }))
})

it('a door that may be the same one is shown to the keeper, who asks: by unit, by the whole address, by a guest', async () => {
  const at = await households()
  expectDone(await hand(at, await own(rider), { by: worker, door: '2-301' }))
  const { household } = await lookAt(at, sun, '301')
  expect(household?.near).toMatchObject([{ name: '赵＊＊', place: '北关小哥驿站' }])
  expect(household?.near[0]?.door).toMatch(/楼 2-301$/)
  expect((await lookAt(at, sun, '1-301')).household?.near).toEqual([])
  await lives(lin, estate)
  expect((await lookAt(at, lin, '1号楼2单元301')).household?.near).toHaveLength(1)
  expect((await lookAt(at, lin, '5号楼2单元301')).household?.near).toEqual([])
  const person = guest('王大妈')
  expect(codeOf(await look(at, person, worker))).toBe('DOOR_MISSING')
  expect(expectDone(await look(at, person, worker, station, '1号楼2单元301')).household?.near).toHaveLength(1)
  // two households after all: the keeper has asked
  expectDone(await hand(at, await own(sun), { by: worker, door: '301' }))
  await lives(lin, building)
})

it('two phones of one household at once get one', async () => {
  const at = await households()
  const codes = [expectDone(await ticket(rider, at.id)).code, expectDone(await ticket(sun, at.id)).code]
  const shown = codes.map(code => ({ by: 'ticket', code }) as const)
  const both = await Promise.all(shown.map(one => hand(at, one, { by: worker, door: '4-101' })))
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.flatMap(reply => (reply.ok ? [] : [reply.error.code]))).toEqual(['GIFT_TWICE'])
})

it('a neighbour of the keeper gets theirs, and signs for it', async () => {
  await lives(keeper, building)
  const at = await households()
  const shown = await own(rider)
  expect(expectDone(await look(at, shown, keeper, station, '2-301')).signs).toBe(true)
  expect(codeOf(await hand(at, shown, { door: '2-301', signed: false }))).toBe('SIGNATURE_MISSING')
  expectDone(await hand(at, shown, { door: '2-301' }))
  expect((await lookAt(at, sun, '2-302')).signs).toBe(false)
  expect(codeOf(await hand(at, await own(keeper), { door: '9-101' }))).toBe('GIFT_OWN')
})

it('a phone knows of the pack that its person fetched; of the family’s the counter knows', async () => {
  const at = await households()
  const { code } = expectDone(await ticket(sun, at.id))
  expectDone(await hand(at, await own(rider), { by: worker, door: '2-301' }))
  expect(codeOf(await ticket(rider, at.id))).toBe('HAVE_GOT')
  const standing = async (persona: string) =>
    expectDone(await town.as(persona)(gifts.mine, {})).rounds.find(({ id }) => id === at.id)?.state
  expect([await standing(rider), await standing(sun)]).toEqual(['got', 'mayGet'])
  expect(codeOf(await hand(at, { by: 'ticket', code }, { by: worker, door: '2-301' }))).toBe('GIFT_TWICE')
})

it('where everybody gets one nobody is asked for a door, and none is kept', async () => {
  const at = await begun()
  expectDone(await hand(at, await own(rider), { door: '2-301' }))
  expect(rowsOf(town, 'giftHandouts').find(row => row.round === at.id)).not.toHaveProperty('door')
})

it('outside without network the door goes along; a pack told without one is booked and shown', async () => {
  const at = await households()
  const along = expectDone(
    await town.as(worker)(gifts.takeAlong, { node: station, round: at.id, kit: at.kit, count: 3 }),
  )
  expect(along.household).toBe(true)
  const send = async (number: number, persona: string, door?: string) => {
    const { id: allotment, sign } = along
    const told = { allotment, sign, number, at: town.clock.now(), signature, ...(door !== undefined && { door }) }
    return expectDone(await town.as(worker)(gifts.handOutside, { ...told, shown: await own(persona) }, randomUUID()))
  }
  expect((await send(1, rider, '2-301')).double).toBe(false)
  expect((await send(2, sun, '2单元301')).double).toBe(true)
  expect((await send(3, lin)).double).toBe(false)
  const { items } = expectDone(await town.as(planner)(gifts.records, { node: station, round: at.id }))
  expect(items.map(({ name, differs }) => [name, differs])).toEqual([
    ['林玉兰', ['notEligible']],
    ['孙晓梅', ['double']],
    ['赵铁柱', []],
  ])
})

it('an address goes with the person', async () => {
  const at = await households()
  expectDone(await hand(at, await own(lin), { by: worker, door: '7-101' }))
  const row = () => rowsOf(town, 'giftHandouts').find(one => one.round === at.id)
  expect(row()).toMatchObject({ home: building, door: '7-101', doorEnd: '101' })
  expect(JSON.stringify(expectDone(await town.as(lin)(people.exportMine, {})))).toContain('7-101')
  expectDone(await town.as(lin)(people.deleteMe, { confirm: '删除' }))
  await settleJobs(town)
  expect(JSON.stringify(row())).not.toMatch(/7-101|\.e01/)
})

it('an account fetches one: another door, a ticket or a code of the next minute make no second household of it', async () => {
  const at = await households()
  const { code } = expectDone(await ticket(rider, at.id))
  const shown = { by: 'ticket', code } as const
  const both = await Promise.all(['1-101', '1-102'].map(door => hand(at, shown, { by: worker, door })))
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.filter(({ ok }) => !ok).map(codeOf)).toEqual(['GIFT_TWICE'])
  expect(codeOf(await look(at, await own(rider), worker, station, '5-502'))).toBe('GIFT_TWICE')
  expect(codeOf(await hand(at, await own(rider), { by: worker, door: '5-502' }))).toBe('GIFT_TWICE')
  const { record } = expectDone(both.find(({ ok }) => ok) ?? (both[0] as never))
  expectDone(await town.as(worker)(gifts.undo, { record, reason: '门牌写错了' }))
  expectDone(await hand(at, await own(rider), { by: worker, door: '5-502' }))
})

it('who moved away shows a ticket of before for nothing', async () => {
  const at = await households()
  const { code } = expectDone(await ticket(rider, at.id))
  await lives(rider, 'pc.xinhua.c01')
  expect(codeOf(await hand(at, { by: 'ticket', code }, { by: worker, door: '1-101' }))).toBe('NOT_ELIGIBLE')
  await lives(rider, building)
})
