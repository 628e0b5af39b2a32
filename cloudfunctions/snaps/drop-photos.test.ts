/** What is over keeps its decision; its sender may have the photos removed, and is told how each of them is. */
import { expectDone } from '../../local-cloud/seed/caller'
import { snaps } from '../../src/contract/snaps'
import { codeOf } from '../../tests/support/advice'
import { snapTests } from '../../tests/support/snap-tests'
import { lin, photo, type SnapTown, sun, worker, zhao } from '../../tests/support/snaps'
import { databaseTrips } from '../../tests/support/trips'

let town: SnapTown
snapTests(opened => {
  town = opened
})

const which = async (id: string) => ({ id, version: (await town.look(id)).version })
const originals = (id: string) => town.row(id).photos.flatMap(({ kept, thumb }) => [kept, thumb])
const alive = (files: readonly string[]) => Promise.all(files.map(town.isThere))
const attention = { kind: 'attention' } as const

const declined = async () => {
  const id = await town.waiting(lin)
  expectDone(await town.as(worker)(snaps.decline, { ...(await which(id)), why: '看不清' }))
  return id
}
const merged = async () => {
  const [target, id] = [await town.waiting(sun, attention), await town.waiting(lin, attention)]
  expectDone(await town.as(worker)(snaps.merge, { ...(await which(id)), into: target }))
  return id
}
const settled = async () => {
  const id = await town.answered(lin)
  expectDone(await town.as(lin)(snaps.rate, { id, stars: 5, words: '' }))
  return id
}

it.each([
  ['declined', declined],
  ['merged', merged],
  ['settled', settled],
])('what was %s stays so, and its photos are gone with the reply', async (state, begin) => {
  const id = await begin()
  const files = originals(id)
  expect(await alive(files)).toEqual([true, true])
  expect(codeOf(await town.as(zhao)(snaps.withdraw, { id }))).toBe('SNAP_NOT_FOUND')
  const { trips, result } = await databaseTrips(town, () => town.as(lin)(snaps.withdraw, { id }))
  expectDone(result)
  expect(trips).toBeLessThanOrEqual(8)
  expect(await alive(files)).toEqual([false, false])
  const own = await town.own(id)
  expect(own).toMatchObject({ state, photoStates: ['gone'] })
  expect([own.thumb, own.steps.at(-1)?.act]).toEqual([undefined, 'dropPhotos'])
  expect(await town.look(id)).toMatchObject({ state, pictures: [], photoStates: ['gone'] })
  expect(codeOf(await town.as(lin)(snaps.withdraw, { id }))).toBe('SNAP_MOVED_ON')
})

it('where storage fails at that moment the job removes them', async () => {
  const id = await declined()
  const files = originals(id)
  town.faults.failNext('storage.batchDeleteFile', 'STORAGE_REQUEST_FAIL', 1)
  expectDone(await town.as(lin)(snaps.withdraw, { id }))
  await town.settle()
  expect(await alive(files)).toEqual([false, false])
})

it('what waits for an answer is told as that, what was taken back has no photos, whatever the jobs have done', async () => {
  const { id } = expectDone(await town.as(lin)(snaps.send, await town.draft(lin)))
  expect((await town.own(id)).photoStates).toEqual(['raw'])
  const waiting = await town.waiting(lin, { photos: await town.put(lin, await photo(70), await photo(71)) })
  expect((await town.own(waiting)).photoStates).toEqual(['ready', 'ready'])
  expectDone(await town.as(lin)(snaps.withdraw, { id: waiting }))
  expect((await town.own(waiting)).photoStates).toEqual(['gone', 'gone'])
})

it('no query scanned', () => expect(town.database.scans()).toEqual([]))
