/** A station goes from one keeper to the next: exactly once, and only as long as the one who hands over still keeps it. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../../local-cloud/seed/caller'
import { type Invitation, people, privacyNoticeVersion } from '../../../src/contract/people'
import { stations } from '../../../src/contract/stations'
import { codeOf, personOf, rowsOf } from '../../../tests/support/advice'
import { connectSdk } from '../../../tests/support/sdk'
import { openTown, type Town } from '../../../tests/support/town'
import { databaseTrips } from '../../../tests/support/trips'

const [keeper, worker, next, other, stranger] = [
  'ma-jianguo',
  'li-wen',
  'zhao-tiezhu',
  'sun-xiaomei',
  'chen-xinlai',
] as const
const node = 'pc.beiguan.c01.s01'
const elsewhere = 'pc.beiguan.c01.s02'
const day = 86_400_000

let town: Town
beforeAll(async () => {
  town = await openTown()
  expectDone(await town.as(stranger)(people.agree, { version: privacyNoticeVersion }))
})
beforeEach(() => appoint(keeper))
afterEach(async () => {
  town.clock.setOffset(0)
  for (const persona of [keeper, next, other, stranger]) await layDown(persona)
  const { open } = await look(worker)
  for (const { id } of open) expectDone(await town.as(worker)(stations.callOffHandOver, { id }))
})
afterAll(() => town.close())

const keepersAt = (at = node) =>
  rowsOf(town, 'grants')
    .filter(grant => grant.role === 'keeper' && grant.node === at)
    .map(grant => grant.personId)
const keeps = async (persona: string, at = node) => keepersAt(at).includes(await personOf(town, persona))
async function appoint(persona: string, at = node): Promise<void> {
  if (await keeps(persona, at)) return
  const invitation = { role: 'keeper', node: at, note: '回来', days: 1 } as const
  const { code } = expectDone(await town.as(worker)(people.invite, invitation))
  expectDone(await town.as(persona)(people.acceptInvitation, { code }))
}
async function layDown(persona: string): Promise<void> {
  for (const at of [node, elsewhere])
    if (await keeps(persona, at)) expectDone(await town.as(persona)(people.layDownRole, { role: 'keeper', node: at }))
}
const handOver = async (by: string, from = keeper as string, at = node) =>
  town.as(by)(stations.handOver, { node: at, from: await personOf(town, from), note: '给赵师傅', days: 3 })
const codeFor = async (by: string, from = keeper as string) => expectDone(await handOver(by, from))
const accept = (persona: string, code: string, key?: string) => town.as(persona)(people.acceptInvitation, { code }, key)
const look = async (by: string) => expectDone(await town.as(by)(stations.handOvers, { node }))

it.each([keeper, worker])('by %s: the next one is keeper and the last one is not, in eight trips each', async by => {
  const input = { node, from: await personOf(town, keeper), note: '给赵师傅', days: 3 }
  const offered = await databaseTrips(town, () => town.as(by)(stations.handOver, input))
  expect(offered.trips).toBeLessThanOrEqual(8)
  expect([await keeps(keeper), await keeps(next)]).toEqual([true, false])
  const { trips, result } = await databaseTrips(town, () => accept(next, expectDone(offered.result).code))
  expect(trips).toBeLessThanOrEqual(8)
  expect(expectDone(result)).toEqual({ role: 'keeper', node, place: '北关小哥驿站', tookOver: true })
  expect(keepersAt()).toEqual([await personOf(town, next)])
  expect(codeOf(await town.as(keeper)(stations.putUpNotice, { node }))).toBe('FORBIDDEN')
  expect(codeOf(await town.as(next)(stations.putUpNotice, { node }))).toBe('DONE')
  expect(town.database.scans()).toEqual([])
})

it('stands in the record of both, and in the trail of the place', async () => {
  const { code } = await codeFor(worker)
  expectDone(await accept(next, code))
  const seen = expectDone(await town.as(keeper)(people.whoLooked, {})).items
  expect(seen.slice(0, 2).map(({ action, by, node: at }) => [action, by, at])).toEqual([
    ['people.acceptInvitation', '赵铁柱', node],
    ['stations.handOver', '李雯', node],
  ])
  const own = expectDone(await town.as(next)(people.exportMine, {})).sections.flatMap(({ rows }) => rows)
  expect(own).toContainEqual(expect.objectContaining({ 操作: '接受邀请' }))
  const trail = expectDone(await town.as('gao-jie')(people.trail, { node: 'pc.beiguan' })).items
  expect(trail.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['people.acceptInvitation', 'stations.handOver']),
  )
})

it('shows what goes along, and who may be relieved by whom', async () => {
  const own = await look(keeper)
  expect(own).toMatchObject({ name: '北关小哥驿站', keepers: [{ name: '马建国', self: true }], open: [] })
  expect(own.along.map(({ thing }) => thing)).toEqual(expect.arrayContaining(['faults', 'lent', 'wishes']))
  const faults = expectDone(await town.as(keeper)(stations.faults, { node, open: true }))
  expect(own.along.find(({ thing }) => thing === 'faults')?.count).toBe(faults.items.length)
  await appoint(other)
  expect((await look(keeper)).keepers.map(({ name }) => name)).toEqual(['马建国'])
  expect((await look(worker)).keepers.map(({ name }) => name).sort()).toEqual(['孙晓梅', '马建国'])
})

it('accepted twice has one effect; the phone that asks again hears the same', async () => {
  const { code } = await codeFor(keeper)
  const key = randomUUID()
  const first = await accept(next, code, key)
  expect(await accept(next, code, key)).toEqual(first)
  expect(codeOf(await accept(next, code))).toBe('INVITATION_USED')
  expect(codeOf(await accept(other, code))).toBe('INVITATION_USED')
  expect(keepersAt()).toEqual([await personOf(town, next)])
})

it('raced by two goes to one of them', async () => {
  const { code } = await codeFor(keeper)
  const codes = (await Promise.all([accept(next, code), accept(other, code)])).map(codeOf).sort()
  expect(codes).toEqual(['DONE', 'INVITATION_USED'])
  expect(keepersAt()).toHaveLength(1)
  expect(await keeps(keeper)).toBe(false)
})

it('called off changes nothing, and cannot be called off twice', async () => {
  const { code, id } = await codeFor(keeper)
  expect((await look(keeper)).open).toMatchObject([{ id, from: '马建国', note: '给赵师傅', mine: true }])
  expectDone(await town.as(keeper)(stations.callOffHandOver, { id }))
  expect(codeOf(await town.as(keeper)(stations.callOffHandOver, { id }))).toBe('INVITATION_REVOKED')
  expect(codeOf(await accept(next, code))).toBe('INVITATION_REVOKED')
  expect([await keeps(keeper), await keeps(next)]).toEqual([true, false])
  expect((await look(keeper)).open).toEqual([])
})

it('accepted and called off at the same moment: one of the two', async () => {
  const { code, id } = await codeFor(keeper)
  const both = await Promise.all([accept(next, code), town.as(worker)(stations.callOffHandOver, { id })])
  const [accepted, calledOff] = both.map(codeOf)
  expect([accepted, calledOff].sort()).toEqual(
    accepted === 'DONE' ? ['DONE', 'INVITATION_USED'] : ['DONE', 'INVITATION_REVOKED'],
  )
  expect(keepersAt()).toEqual([await personOf(town, accepted === 'DONE' ? next : keeper)])
})

it('expired changes nothing', async () => {
  const { code } = await codeFor(keeper)
  town.clock.setOffset(3 * day + 1000)
  expect((await look(keeper)).open).toEqual([])
  expect(codeOf(await accept(next, code))).toBe('INVITATION_EXPIRED')
  expect([await keeps(keeper), await keeps(next)]).toEqual([true, false])
})

it('of a keeper who is gone already gives nothing: nobody hands on what was taken from them', async () => {
  const own = await codeFor(keeper)
  const byWorker = await codeFor(worker)
  const personId = await personOf(town, keeper)
  expectDone(await town.as(worker)(people.revokeRole, { personId, role: 'keeper', node, reason: '换人了' }))
  expect(codeOf(await accept(next, own.code))).toBe('HANDOVER_OVER')
  expect(codeOf(await accept(next, byWorker.code))).toBe('HANDOVER_OVER')
  expect(keepersAt()).toEqual([])
  expect(codeOf(await handOver(worker))).toBe('HANDOVER_NOT_KEEPER')
})

it('of two at once takes effect once: the other finds the keeper gone', async () => {
  const [one, two] = [await codeFor(keeper), await codeFor(worker)]
  const codes = (await Promise.all([accept(next, one.code), accept(other, two.code)])).map(codeOf).sort()
  expect(codes).toEqual(['DONE', 'HANDOVER_OVER'])
  expect(keepersAt()).toHaveLength(1)
})

it('goes to nobody by oneself, and to a colleague who keeps the station as well', async () => {
  const { code } = await codeFor(keeper)
  expect(codeOf(await accept(keeper, code))).toBe('HANDOVER_TO_SELF')
  await appoint(other)
  expectDone(await accept(other, code))
  expect(keepersAt()).toEqual([await personOf(town, other)])
})

it('is not for a keeper of another station, nor for a colleague’s role, nor for those without one', async () => {
  await appoint(other, elsewhere)
  expect(codeOf(await handOver(other))).toBe('OUT_OF_SCOPE')
  expect(codeOf(await handOver(other, keeper, elsewhere))).toBe('HANDOVER_NOT_YOURS')
  const { id } = await codeFor(keeper)
  expect(codeOf(await town.as(other)(stations.callOffHandOver, { id }))).toBe('OUT_OF_SCOPE')
  await appoint(other)
  expect(codeOf(await handOver(other))).toBe('HANDOVER_NOT_YOURS')
  expect(codeOf(await town.as(other)(stations.callOffHandOver, { id }))).toBe('HANDOVER_NOT_YOURS')
  expect((await look(other)).open).toMatchObject([{ id, mine: false }])
  expect(codeOf(await handOver(next))).toBe('FORBIDDEN')
  expect(codeOf(await handOver('admin'))).toBe('FORBIDDEN')
})

it('does not open other invitations to a keeper', async () => {
  const invitation = { role: 'keeper', node, note: '给新同事', days: 1 } as const
  const { id } = expectDone(await town.as(worker)(people.invite, invitation))
  expect(codeOf(await town.as(keeper)(stations.callOffHandOver, { id }))).toBe('INVITATION_UNKNOWN')
  expectDone(await town.as(worker)(people.revokeInvitation, { id }))
})

it('is seen in the list of invitations as what it is', async () => {
  const { id } = await codeFor(keeper)
  const items: Invitation[] = []
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const input = { node, ...(after !== undefined && { after }) }
    const page = expectDone(await town.as(worker)(people.invitations, input))
    items.push(...page.items)
    after = page.next
  }
  expect(items.find(item => item.id === id)).toMatchObject({ state: 'open', handsOver: '马建国', issuedBy: '马建国' })
})

it('is of a station that is in use', async () => {
  const place = { parent: 'pc.beiguan.c01', segment: 'h9', kind: 'station', name: '要关的驿站' } as const
  const { id: closing } = expectDone(await town.as(worker)(people.addPlace, place))
  await appoint(other, closing)
  expectDone(await town.as(worker)(people.closePlace, { node: closing, reason: '拆了' }))
  expect(codeOf(await handOver(other, other, closing))).toBe('STATION_NOT_FOUND')
  expectDone(await town.as(other)(people.layDownRole, { role: 'keeper', node: closing }))
})

it('faultsWaiting counts what is open at and below a place, in one trip', async () => {
  await connectSdk(town.url)
  const { faultsWaiting } = await import('..')
  const before = (await faultsWaiting('pc.beiguan')).length
  const report = { node: elsewhere, facility: 'fan', words: '', pictures: [] as string[] } as const
  const { id } = expectDone(await town.as(next)(stations.reportFault, report))
  const { trips, result } = await databaseTrips(town, () => faultsWaiting('pc.beiguan'))
  expect([trips, result.length]).toEqual([1, before + 1])
  expect(await faultsWaiting('pc.xinhua')).toEqual([])
  expectDone(await town.as(worker)(stations.settleFault, { id, fixed: true }))
  expect(await faultsWaiting('pc.beiguan')).toHaveLength(before)
})
