/** Many people at one activity: three hundred on the list, and everybody at once before three places. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { service } from '../../src/contract/service'
import { rowsOf, settleJobs } from '../../tests/support/advice'
import { allow, openidOf } from '../../tests/support/messages'
import { activityMaker, seatsAddUp } from '../../tests/support/service'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const everybody = ['lin-yulan', 'zhao-tiezhu', 'sun-xiaomei', 'ma-jianguo', 'gao-jie', 'he-ming', 'wang-lvshi'] as const
const passing = new Set(['BUSY', 'UNAVAILABLE', 'INTERNAL'])

let town: Town
const { publish } = activityMaker(() => town)
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => seatsAddUp(town))
afterAll(() => town.close())

/** As a phone does: again with the same key, until there is a definite answer. */
async function insistent(persona: string, id: string) {
  const key = randomUUID()
  for (let tries = 0; tries < 40; tries += 1) {
    const reply = await town.as(persona)(service.signUp, { id }, key)
    if (reply.ok) return reply.data.state
    if (!passing.has(reply.error.code) && !reply.error.code.startsWith('CLOUD_')) return reply.error.code
  }
  return 'none'
}

it('everybody at once before three places, with conflicts, cut connections and killed workers: three have one, two wait, two hear that it is full', async () => {
  const { id } = await publish({ capacity: 3, waitingMost: 2 })
  town.faults.conflictNext(8, 'commit')
  town.faults.dropNext('database.commitTransaction', 3)
  town.faults.crashNext(2, 'after')
  const answers = await Promise.all(everybody.map(persona => insistent(persona, id)))
  const times = (answer: string) => answers.filter(one => one === answer).length
  expect([times('in'), times('waiting'), times('ACTIVITY_FULL')]).toEqual([3, 2, 2])
})

/** Written in bulk, each row as the actions write it: Lin is one of the three hundred. */
async function crowded() {
  const { id: one, activity } = await publish({ capacity: 0 })
  expectDone(await town.as('lin-yulan')(service.signUp, { id: one }))
  const lin = rowsOf(town, 'signUps').find(row => row.activity === one) ?? {}
  const record = rowsOf(town, 'activities').find(row => row._id === one) ?? {}
  const id = `${one}x`
  const people = [lin.person, ...Array.from({ length: 299 }, (_, at) => `stranger${at}`)]
  town.database.collection('activities').insertMany([{ ...record, _id: id, taken: people.length }])
  town.database
    .collection('signUps')
    .insertMany(people.map(person => ({ ...lin, _id: `${id}.${person}`, activity: id, person })))
  return { id, activity }
}

it('with three hundred on the list signing up, leaving and the list of names cost what they cost with one, and all follow a change', async () => {
  const { id, activity } = await crowded()
  const signing = await databaseTrips(town, () => town.as('sun-xiaomei')(service.signUp, { id }))
  expect(expectDone(signing.result).state).toBe('in')
  expect(signing.trips).toBeLessThanOrEqual(8)
  const leaving = await databaseTrips(town, () => town.as('sun-xiaomei')(service.leave, { id }))
  expect(leaving.result.ok).toBe(true)
  expect(leaving.trips).toBeLessThanOrEqual(8)
  const listing = await databaseTrips(town, () => town.as('li-wen')(service.roster, { id, state: 'in' }))
  expect(expectDone(listing.result).people.items).toHaveLength(50)
  expect(listing.trips).toBeLessThanOrEqual(8)
  await allow(town, 'lin-yulan', 'activityChange')
  const before = town.inbox.messages.length
  const startsAt = activity.startsAt + 3_600_000
  const moved = { ...activity, startsAt, endsAt: startsAt + 3_600_000 }
  const editing = await databaseTrips(town, () => town.as('li-wen')(service.edit, { id, activity: moved }))
  expectDone(editing.result)
  expect(editing.trips).toBeLessThanOrEqual(8)
  for (let minute = 0; minute < 4; minute += 1) await settleJobs(town)
  const rows = rowsOf(town, 'signUps').filter(row => row.activity === id)
  expect(rows).toHaveLength(301)
  expect(new Set(rows.map(row => row.startsAt))).toEqual(new Set([startsAt]))
  expect(town.inbox.messages.slice(before).map(({ openid }) => openid)).toEqual([openidOf('lin-yulan')])
})
