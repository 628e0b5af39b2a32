/** Invitations: how staff come in. Single use, expiring, revocable. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { openTown, type Town } from '../../tests/support/town'

let town: Town
const station = 'pc.beiguan.c01.s02'
const day = 86_400_000

beforeAll(async () => {
  town = await openTown()
  expectDone(await town.as('chen-xinlai')(people.agree, { version: privacyNoticeVersion }))
})
afterEach(() => town.clock.setOffset(0))
afterAll(() => town.close())

const invite = async (node = station, by = 'li-wen') =>
  expectDone(await town.as(by)(people.invite, { role: 'keeper', node, note: '给新同事', days: 3 }))
const accept = (persona: string, code: string, key?: string) => town.as(persona)(people.acceptInvitation, { code }, key)
const grantsAt = (node: string) =>
  town.database
    .collection('grants')
    .all()
    .filter(row => row.node === node)
const codeOf = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? 'DONE' : reply.error?.code)

it('gives one person one role, once, and the database knows the code only as a hash', async () => {
  const { code, id } = await invite()
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
  expect(JSON.stringify(town.database.collection('invitations').all())).not.toContain(code.replace('-', ''))
  expect(expectDone(await accept('chen-xinlai', ` ${code.toLowerCase().replace('-', ' ')} `))).toMatchObject({
    role: 'keeper',
    node: station,
  })
  expect(grantsAt(station)).toHaveLength(1)
  expect(codeOf(await accept('zhao-tiezhu', code))).toBe('INVITATION_USED')
  const listed = expectDone(await town.as('li-wen')(people.invitations, { node: station }))
  expect(listed.items.find(item => item.id === id)).toMatchObject({ state: 'used', role: 'keeper' })
})

it('answers the phone that asks again with the same role', async () => {
  const { code } = await invite('pc.beiguan.c01.t01')
  const key = randomUUID()
  const first = await accept('sun-xiaomei', code, key)
  expect(first.ok).toBe(true)
  expect(await accept('sun-xiaomei', code, key)).toEqual(first)
  expect(grantsAt('pc.beiguan.c01.t01')).toHaveLength(1)
})

it('raced by two people goes to one of them', async () => {
  const { code } = await invite('pc.beiguan.c01.e01')
  const codes = (await Promise.all([accept('lin-yulan', code), accept('zhao-tiezhu', code)])).map(codeOf).sort()
  expect(codes).toEqual(['DONE', 'INVITATION_USED'])
  expect(grantsAt('pc.beiguan.c01.e01')).toHaveLength(1)
})

it('is not burnt by somebody who holds the role already', async () => {
  const { code } = await invite('pc.beiguan.c01.s01')
  expect(codeOf(await accept('ma-jianguo', code))).toBe('ROLE_ALREADY_HELD')
  expect(codeOf(await accept('zhao-tiezhu', code))).toBe('DONE')
})

it('expires', async () => {
  const { code } = await invite('pc.beiguan.c01.e02')
  town.clock.setOffset(3 * day + 1000)
  expect(codeOf(await accept('lin-yulan', code))).toBe('INVITATION_EXPIRED')
})

it('can be withdrawn, once, and then gives nothing', async () => {
  const { code, id } = await invite('pc.beiguan.c01.e02')
  expect(codeOf(await town.as('li-wen')(people.revokeInvitation, { id }))).toBe('DONE')
  expect(codeOf(await town.as('li-wen')(people.revokeInvitation, { id }))).toBe('INVITATION_REVOKED')
  expect(codeOf(await accept('lin-yulan', code))).toBe('INVITATION_REVOKED')
})

it('of another community cannot be withdrawn from here', async () => {
  const { id } = await invite('pc.beiguan.c02.s01', 'gao-jie')
  expect(codeOf(await town.as('li-wen')(people.revokeInvitation, { id }))).toBe('OUT_OF_SCOPE')
  expect(codeOf(await town.as('li-wen')(people.revokeInvitation, { id: 'unknown' }))).toBe('INVITATION_UNKNOWN')
})

it.each(['', '0000000000', 'ABCDE-FGHJK', '😀'])('a code that nobody issued (%p) opens nothing', async code => {
  expect(['INVITATION_UNKNOWN', 'BAD_INPUT']).toContain(codeOf(await accept('lin-yulan', code)))
})

it('gives no role above the inviter’s own and none elsewhere', async () => {
  const li = town.as('li-wen')
  const form = { note: '试试', days: 1 }
  expect(codeOf(await li(people.invite, { ...form, role: 'worker', node: 'pc.beiguan.c01' }))).toBe(
    'ROLE_NOT_YOURS_TO_GIVE',
  )
  expect(codeOf(await li(people.invite, { ...form, role: 'keeper', node: 'pc.beiguan.c02' }))).toBe('OUT_OF_SCOPE')
  expect(codeOf(await li(people.invite, { ...form, role: 'keeper', node: 'pc.beiguan.c01.zzz' }))).toBe(
    'PLACE_NOT_FOUND',
  )
})

it('takes at most eight round trips each way, and no query scans', async () => {
  const { databaseTrips } = await import('../../tests/support/trips')
  const issued = await databaseTrips(town, () => invite('pc.beiguan.c01.e02'))
  expect(issued.trips).toBeLessThanOrEqual(8)
  const accepted = await databaseTrips(town, () => accept('lin-yulan', issued.result.code))
  expect(accepted.result.ok).toBe(true)
  expect(accepted.trips).toBeLessThanOrEqual(8)
  expect(town.database.scans()).toEqual([])
})
