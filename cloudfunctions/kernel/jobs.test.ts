/** The timer's work: the outbox, erasing, retention. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { openTown, type Town } from '../../tests/support/town'

const minute = 60_000
const day = 86_400_000
let town: Town
beforeAll(async () => {
  town = await openTown()
  // what the town itself left for later
  while ((await tick()).done > 0) {}
})
afterEach(() => {
  town.faults.clear()
  town.clock.setOffset(0)
})
afterAll(() => town.close())

const rows = (name: string) => town.database.collection(name).all()
const tick = async () => {
  const outcome = await town.fireTimer()
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return JSON.parse(outcome.result) as { done: number; failed: number; removed?: number }
}
/** Somebody with a role who then leaves: one outbox row, one grant to erase. */
async function leave(persona: string): Promise<string> {
  const caller = town.as(persona)
  expectDone(await caller(people.agree, { version: privacyNoticeVersion }))
  await caller(people.takeUpRole, { role: 'rider', node: 'pc.xinhua.c02' })
  const id = expectDone(await caller(people.me, {})).person?.id ?? ''
  expectDone(await caller(people.deleteMe, { confirm: '删除' }))
  return id
}
const outboxRow = (personId: string) =>
  rows('outbox').find(({ payload }) => (payload as { personId?: string }).personId === personId)
const until = async (holds: () => boolean) => {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries === 200) throw new Error('it did not come true')
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
const grantsOf = (personId: string) => rows('grants').filter(grant => grant.personId === personId)

it('what was left for later is done once, also when two timers fire at the same moment', async () => {
  const id = await leave('zhao-tiezhu')
  expect(grantsOf(id)).not.toEqual([])
  const [first, second] = await Promise.all([tick(), tick()])
  expect(first.done + second.done).toBe(1)
  expect(grantsOf(id)).toEqual([])
  expect((await tick()).done).toBe(0)
})

it('a job that fails is tried again later, not at once, and then succeeds', async () => {
  const id = await leave('zhao-tiezhu')
  town.faults.failNext('database.removeDocument', 'DATABASE_REQUEST_FAILED', 1)
  expect(await tick()).toMatchObject({ done: 0, failed: 1 })
  expect(await tick()).toMatchObject({ done: 0, failed: 0 })
  expect(grantsOf(id)).not.toEqual([])
  town.clock.setOffset(3 * minute)
  expect(await tick()).toMatchObject({ done: 1, failed: 0 })
  expect(grantsOf(id)).toEqual([])
})

it('a claim is a lease: until the work is done its row stays due, later, for whoever comes after a killed timer', async () => {
  const id = await leave('zhao-tiezhu')
  town.faults.latency(300)
  const running = tick()
  await until(() => outboxRow(id)?.attempts === 1)
  expect(outboxRow(id)).toMatchObject({ state: 'waiting' })
  expect(Number(outboxRow(id)?.due)).toBeGreaterThan(town.clock.now() + 4 * minute)
  town.faults.clear()
  await running
  expect(outboxRow(id)).toMatchObject({ state: 'done', attempts: 1 })
})

it('replies are dropped after a month and rows after three years; a retry that late has no effect', async () => {
  const key = randomUUID()
  const profile = { name: '林玉兰', phone: null, home: 'pc.beiguan.c01' }
  expectDone(await town.as('lin-yulan')(people.updateProfile, profile, key))
  const row = () => rows('journal').find(({ action, by }) => action === 'people.updateProfile' && by === lin)
  const lin = expectDone(await town.as('lin-yulan')(people.me, {})).person?.id
  expect(row()).toHaveProperty('reply')
  town.clock.setOffset(31 * day)
  await tick()
  expect(row()).toBeDefined()
  expect(row()).not.toHaveProperty('reply')
  expect(await town.as('lin-yulan')(people.updateProfile, profile, key)).toMatchObject({
    ok: false,
    error: { code: 'CONFLICT' },
  })
  town.clock.setOffset(1_100 * day)
  expect((await tick()).removed).toBeGreaterThan(0)
  expect(rows('journal').filter(({ at }) => Number(at) < town.clock.now() - 1_095 * day)).toEqual([])
  expect(rows('people').length).toBeGreaterThan(0)
})

it('no query of the jobs scanned', () => expect(town.database.scans()).toEqual([]))
