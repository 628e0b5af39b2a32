/** Where answers come from when the database is well, slow or silent, and what it costs. */
import { setTimeout as pause } from 'node:timers/promises'
import { expectDone } from '../../local-cloud/seed/caller'
import { rights } from '../../src/contract/rights'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'
import { deskCard } from './fixtures/desk-card'

const minute = 60_000

let town: Town
let offset = 0
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => town.faults.clear())
afterAll(() => town.close())

const pass = (ms: number) => {
  offset += ms
  town.clock.setOffset(offset)
}
const idFor = async (question: string) => {
  const given = expectDone(await town.as('chen-xinlai')(rights.ask, { question }))
  return given.kind === 'answer' ? given.card.id : given.kind
}
const builtIn = '健身房跑路了咋要钱'
async function publish(about: string): Promise<string> {
  const draft = expectDone(await town.as('wang-lvshi')(rights.draftCard, deskCard(about)))
  expectDone(await town.as('he-ming')(rights.reviewCard, { ...draft, verdict: 'publish' }))
  return draft.id
}

it('asking reads the database once a minute, and a card once', async () => {
  town.faults.coldNext(1)
  const trips = async () => (await databaseTrips(town, () => idFor(builtIn))).trips
  expect(await trips()).toBe(1)
  expect(await trips()).toBe(0)
  await publish('共享雨伞')
  pass(minute + 1)
  expect(await trips()).toBe(2)
  for (let times = 0; times < 5; times += 1) expect(await trips()).toBe(0)
  pass(minute + 1)
  expect(await trips()).toBe(1)
  expect(town.database.scans()).toEqual([])
})

it('a cold function that meets a failing database answers from the release', async () => {
  town.faults.coldNext(1)
  town.faults.failNext('database.getDocument', 'INTERNAL_SERVER_ERROR', 50)
  expect(await idFor(builtIn)).toBe('prepaid-runaway')
})

it('a warm function keeps what it has seen while the database fails, and looks again soon', async () => {
  const id = await publish('共享轮椅')
  pass(minute + 1)
  expect(await idFor('共享轮椅押金退不出来')).toBe(id)
  pass(minute + 1)
  town.faults.failNext('database.getDocument', 'INTERNAL_SERVER_ERROR', 50)
  expect(await idFor('共享轮椅押金退不出来')).toBe(id)
  town.faults.clear()
  const fresh = await publish('共享球拍')
  pass(16_000)
  expect(await idFor('共享球拍押金退不出来')).toBe(fresh)
})

it('a database that is slow holds a question up for a second and a half at most; what comes late serves the next', async () => {
  const id = await publish('共享鱼竿')
  pass(minute + 1)
  town.faults.latency(2_500)
  const started = Date.now()
  expect(await idFor(builtIn)).toBe('prepaid-runaway')
  expect(Date.now() - started).toBeLessThan(2_400)
  await pause(1_500)
  town.faults.clear()
  // two reads of two and a half seconds each: what is published, then the card
  await pause(2_600)
  expect(await idFor('共享鱼竿押金退不出来')).toBe(id)
})
