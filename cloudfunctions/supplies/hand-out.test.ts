/** A keeper gives something to somebody who shows their own code. The town's clock only ever goes on here. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import { type SupplySettings, supplies } from '../../src/contract/supplies'
import { codeOf, personOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { ownCodes } from '../../tests/support/own-codes'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const node = 'pc.beiguan.c01.s01'
const [keeper, worker, lin, zhao, sun, stranger] = [
  'ma-jianguo',
  'li-wen',
  'lin-yulan',
  'zhao-tiezhu',
  'sun-xiaomei',
  'chen-xinlai',
] as const
const settings: SupplySettings = { kind: 'drink', perDay: 2, low: 0 }

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const { shownBy, wait } = ownCodes(() => town)
async function shelf(quantity: number, at = node, by: string = keeper): Promise<string> {
  const thing = { node: at, name: `试用品${randomUUID().slice(0, 6)}`, unit: '瓶', settings }
  const { id } = expectDone(await town.as(by)(supplies.add, thing))
  expectDone(await town.as(by)(supplies.receive, { id, count: quantity }))
  return id
}
const handOut = (id: string, count: number, scene?: string, by: string = keeper, key?: string) =>
  town.as(by)(supplies.handOut, { id, count, ...(scene !== undefined && { scene }) }, key)
const onDesk = async (id: string) =>
  expectDone(await town.as(keeper)(supplies.desk, { node })).supplies.find(supply => supply.id === id)
const seenBy = async (id: string, persona: string) =>
  expectDone(await town.as(persona)(supplies.list, { node })).supplies.find(supply => supply.id === id)
const mineOf = async (persona: string) => expectDone(await town.as(persona)(supplies.mine, {})).items
const entriesOf = (id: string) => rowsOf(town, 'stockEntries').filter(({ stock }) => stock === id)

it('without a code nobody is named and no limit holds, as before', async () => {
  const id = await shelf(9)
  const { trips, result } = await databaseTrips(town, () => handOut(id, 5))
  expect(trips).toBeLessThanOrEqual(8)
  expect(expectDone(result)).toEqual({ quantity: 4 })
  const [, given] = entriesOf(id)
  expect(given).toMatchObject({ kind: 'handed', change: -5 })
  expect(given).not.toHaveProperty('person')
})

it('with a code it is theirs as if they had taken it, and they see who gave it', async () => {
  const id = await shelf(9)
  const scene = await shownBy(lin)
  const { trips, result } = await databaseTrips(town, () => handOut(id, 1, scene))
  expect(trips).toBeLessThanOrEqual(12)
  expect(expectDone(result)).toEqual({ quantity: 8 })
  expect((await mineOf(lin))[0]).toMatchObject({ count: 1, unit: '瓶', place: '北关小哥驿站' })
  expect((await seenBy(id, lin))?.mine).toMatchObject([{ count: 1 }])
  const [look] = expectDone(await town.as(lin)(people.whoLooked, {})).items
  expect(look).toMatchObject({ action: 'supplies.handOut', by: '马建国', record: { id, count: 1 } })
  // the book names the keeper and not who has it
  const { items } = expectDone(await town.as(worker)(supplies.movements, { node }))
  expect(items.find(({ kind }) => kind === 'handed')).toMatchObject({ by: '马建国', change: -1 })
  expect(JSON.stringify(items)).not.toContain(await personOf(town, lin))
})

it('the day’s limit is the person’s, whoever hands it over and however they came by the rest', async () => {
  const id = await shelf(9)
  expectDone(await handOut(id, 1, await shownBy(lin)))
  const scene = await shownBy(lin)
  expect(await handOut(id, 2, scene)).toMatchObject({ error: { code: 'THEIR_LIMIT', detail: { perDay: 2, left: 1 } } })
  expectDone(await handOut(id, 1, scene, worker))
  expect(await handOut(id, 1, await shownBy(lin))).toMatchObject({
    error: { code: 'THEIR_LIMIT', detail: { left: 0 } },
  })
  expectDone(await handOut(id, 1, await shownBy(sun)))
  wait(86_400_000)
  expectDone(await handOut(id, 2, await shownBy(lin)))
  expect((await onDesk(id))?.quantity).toBe(4)
})

it('more than is there is refused, and the code is as good as before', async () => {
  const id = await shelf(1)
  const scene = await shownBy(sun)
  expect(await handOut(id, 2, scene)).toMatchObject({ error: { code: 'SUPPLY_GONE', detail: { quantity: 1 } } })
  expectDone(await handOut(id, 1, scene))
})

it('goes back once: by the person or by the keeper, not by both', async () => {
  const id = await shelf(9)
  expectDone(await handOut(id, 2, await shownBy(sun)))
  const entry = (await seenBy(id, sun))?.mine[0]?.entry ?? ''
  const undo = () => town.as(keeper)(supplies.undo, { id, entry, reason: '数写错了' })
  expect((await onDesk(id))?.undoable.map(one => one.entry)).toContain(entry)
  const both = await Promise.all([town.as(sun)(supplies.putBack, { id, entry }), undo()])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await onDesk(id))?.quantity).toBe(9)
  expect(codeOf(await undo())).toBe('NOT_UNDOABLE')
  expect(codeOf(await town.as(sun)(supplies.putBack, { id, entry }))).toBe('NOT_TAKEN')
  // what came back counts for nobody's day
  expectDone(await handOut(id, 2, await shownBy(sun)))
})

it('what a keeper undoes comes out of the person’s list too', async () => {
  const id = await shelf(9)
  wait(86_400_000)
  expectDone(await handOut(id, 2, await shownBy(lin)))
  const entry = (await seenBy(id, lin))?.mine[0]?.entry ?? ''
  expectDone(await town.as(keeper)(supplies.undo, { id, entry, reason: '数写错了' }))
  expect((await mineOf(lin)).slice(0, 2).map(({ count }) => count)).toEqual([-2, 2])
  expect((await seenBy(id, lin))?.mine).toEqual([])
})

it('a code is taken once: a retry gets the first answer, two keepers at once give once', async () => {
  const [id, other] = [await shelf(9), await shelf(9)]
  const scene = await shownBy(zhao)
  const key = randomUUID()
  const replies = await Promise.all([1, 2, 3].map(() => handOut(id, 1, scene, keeper, key)))
  expect(replies.map(expectDone)).toEqual(Array(3).fill({ quantity: 8 }))
  expect(codeOf(await handOut(other, 1, scene))).toBe('PERSON_CODE_USED')
  const next = await shownBy(zhao)
  const codes = (await Promise.all([handOut(id, 1, next), handOut(other, 1, next, worker)])).map(codeOf)
  expect(codes.sort()).toEqual(['DONE', 'PERSON_CODE_USED'])
  const given = [...entriesOf(id), ...entriesOf(other)].filter(({ kind }) => kind === 'handed')
  expect(given.map(({ change }) => change)).toEqual([-1, -1])
})

it('is for the keepers of the station, and for a code that is somebody’s now', async () => {
  const [id, foreign] = [await shelf(9), await shelf(9, 'pc.beiguan.c01.s02', worker)]
  const scene = await shownBy(lin)
  expect(codeOf(await handOut(foreign, 1, scene))).toBe('OUT_OF_SCOPE')
  expect(codeOf(await handOut(id, 1, scene, zhao))).toBe('FORBIDDEN')
  expect(codeOf(await handOut(id, 1, scene, stranger))).toBe('CONSENT_REQUIRED')
  expect(codeOf(await handOut(id, 1, 'p.ZZZZZZZZZZZZZZZZZZ'))).toBe('PERSON_CODE_UNKNOWN')
  expect(codeOf(await handOut(id, 1, ''))).toBe('BAD_INPUT')
  expect(codeOf(await handOut(id, 1, 'x'.repeat(500)))).toBe('BAD_INPUT')
  wait(180_000)
  expect(codeOf(await handOut(id, 1, scene))).toBe('PERSON_CODE_OLD')
  expect((await onDesk(id))?.quantity).toBe(9)
})

it('who leaves is named in nothing that was handed to them', async () => {
  const id = await shelf(9)
  expectDone(await handOut(id, 2, await shownBy(zhao)))
  const entry = (await seenBy(id, zhao))?.mine[0]?.entry ?? ''
  expectDone(await town.as(keeper)(supplies.undo, { id, entry, reason: '数写错了' }))
  expectDone(await handOut(id, 1, await shownBy(zhao)))
  const person = await personOf(town, zhao)
  expectDone(await town.as(zhao)(people.deleteMe, { confirm: '删除' }))
  await settleJobs(town)
  expect(JSON.stringify([...entriesOf(id), ...rowsOf(town, 'supplies')])).not.toContain(person)
  expect((await onDesk(id))?.quantity).toBe(8)
})

it('nothing here is looked for without an index', () => {
  expect(town.database.scans()).toEqual([])
})
