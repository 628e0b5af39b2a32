/** A keeper lends to somebody who shows their own code. The town's clock only ever goes on here: a code is good once, and a minute is soon over. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { books } from '../../src/contract/books'
import { people } from '../../src/contract/people'
import { codeOf, rowsOf } from '../../tests/support/advice'
import { cornerOf, foreign, keeper, lin, openCorner, stranger, sun, worker, zhao } from '../../tests/support/books'
import { ownCodes } from '../../tests/support/own-codes'
import type { Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

let town: Town
beforeAll(async () => {
  town = await openCorner()
  await giveAllBack(sun)
})
afterAll(() => town.close())

const { added, lend, giveBack, giveAllBack, read, mine } = cornerOf(() => town)
const { shownBy, wait } = ownCodes(() => town)
const lendTo = (id: string, scene: string, by: string = keeper, key?: string) =>
  town.as(by)(books.lendTo, { id, scene }, key)

it('is the loan that they would have taken themselves, in twelve trips, and they see who did it', async () => {
  const id = await added({ copies: 2 })
  const scene = await shownBy(zhao)
  const { trips, result } = await databaseTrips(town, () => lendTo(id, scene))
  expect(trips).toBeLessThanOrEqual(12)
  const { due } = expectDone(result)
  expect((await read(id, zhao)).mine).toMatchObject({ due, late: false, renewed: 0 })
  expect((await read(id, keeper)).mine).toBeUndefined()
  const own = expectDone(await lend(lin, id))
  expect(own).toEqual({ due })
  const [one, other] = rowsOf(town, 'bookLoans').filter(row => row.book === id)
  expect(Object.keys(one ?? {}).sort()).toEqual(Object.keys(other ?? {}).sort())
  const [look] = expectDone(await town.as(zhao)(people.whoLooked, {})).items
  expect(look).toMatchObject({ action: 'books.lendTo', title: '当面借书', by: '马建国', record: { id } })
  expectDone(await town.as(zhao)(books.renew, { id }))
  for (const persona of [lin, zhao]) expectDone(await giveBack(persona, id))
})

it('holds to the reader’s limits in words for the keeper, and a refusal leaves the code as good as it was', async () => {
  const ids = [await added(), await added(), await added(), await added()]
  const [first = '', second = '', third = '', fourth = ''] = ids
  for (const id of [first, second, third]) expectDone(await lend(sun, id))
  const scene = await shownBy(sun)
  expect(codeOf(await lendTo(first, scene))).toBe('ALREADY_THEIRS')
  expect(await lendTo(fourth, scene)).toMatchObject({ error: { code: 'THEY_HAVE_ENOUGH', detail: { most: 3 } } })
  expectDone(await giveBack(sun, third))
  expectDone(await lend(lin, third))
  expect(codeOf(await lendTo(third, scene))).toBe('NONE_TO_LEND')
  expectDone(await lendTo(fourth, scene))
  expect(codeOf(await lendTo(fourth, scene))).toBe('PERSON_CODE_USED')
  await giveAllBack(sun)
  await giveAllBack(lin)
})

it('takes a code once: sent again it gives the first answer, for another book it is used', async () => {
  const [id, other] = [await added(), await added()]
  const scene = await shownBy(lin)
  const key = randomUUID()
  const replies = await Promise.all([1, 2, 3].map(() => lendTo(id, scene, keeper, key)))
  expect(replies.map(expectDone).map(({ due }) => due)).toEqual(
    Array(3).fill(expectDone(await lendTo(id, scene, keeper, key)).due),
  )
  expect(rowsOf(town, 'bookLoans').filter(row => row.book === id)).toHaveLength(1)
  expect(codeOf(await lendTo(other, scene))).toBe('PERSON_CODE_USED')
  expect(codeOf(await lendTo(other, scene, keeper, key))).toBe('CONFLICT')
  // long after its minute the answer is still the first one
  wait(3_600_000)
  expectDone(await lendTo(id, scene, keeper, key))
  expectDone(await giveBack(lin, id))
})

it('by two keepers at once with one code: one of them lends', async () => {
  const [id, other] = [await added(), await added()]
  const scene = await shownBy(lin)
  const codes = (await Promise.all([lendTo(id, scene), lendTo(other, scene, worker)])).map(codeOf)
  expect(codes.sort()).toEqual(['DONE', 'PERSON_CODE_USED'])
  expect((await mine(lin)).lent).toHaveLength(1)
  await giveAllBack(lin)
})

it('is for the keepers of the station, and for a code that is somebody’s now', async () => {
  const id = await added()
  const scene = await shownBy(lin)
  expect(codeOf(await lendTo(id, scene, foreign))).toBe('OUT_OF_SCOPE')
  expect(codeOf(await lendTo(id, scene, zhao))).toBe('FORBIDDEN')
  expect(codeOf(await lendTo(id, scene, stranger))).toBe('CONSENT_REQUIRED')
  expect(codeOf(await lendTo('nowhere', scene))).toBe('BOOK_NOT_FOUND')
  expect(codeOf(await lendTo(id, 's.ABCDEFGHJK'))).toBe('PERSON_CODE_UNKNOWN')
  expect(codeOf(await lendTo(id, 'p.ZZZZZZZZZZZZZZZZZZ'))).toBe('PERSON_CODE_UNKNOWN')
  const forged = scene.slice(0, -8) + (scene.endsWith('00000000') ? '11111111' : '00000000')
  expect(codeOf(await lendTo(id, forged))).toBe('PERSON_CODE_OLD')
  expect(codeOf(await lendTo(id, `${scene}${'0'.repeat(40)}`))).toBe('BAD_INPUT')
  wait(120_000)
  expect(codeOf(await lendTo(id, scene))).toBe('PERSON_CODE_OLD')
  expect((await read(id)).book.onShelf).toBe(1)
})

it('takes a code also in the minute after its own: hands are slow', async () => {
  const id = await added()
  const scene = await shownBy(lin)
  wait(60_000)
  expectDone(await lendTo(id, scene))
  expectDone(await giveBack(lin, id))
})

it('nothing here is looked for without an index', () => {
  expect(town.database.scans()).toEqual([])
})
