import fc from 'fast-check'
import { createParcels, type NewParcel } from './parcels'
import { phoneStorage } from './phone-storage'
import type { LocalFile } from './platform-contract'
import { cloudInMemory, settled } from './testing/cloud-in-memory'
import { memoryDisk } from './testing/memory-disk'
import { memoryTexts } from './testing/memory-texts'

const photo = (n: number): LocalFile => ({ path: `wxfile://tmp_${n}.jpg`, name: `${n}.jpg`, bytes: 1000 + n })
const parcel = (key: string, count = 3): NewParcel => ({
  key,
  action: 'snaps.send',
  input: { words: key },
  folder: 'snaps/in/a',
  pictures: Array.from({ length: count }, (_, n) => photo(n)),
})

/** A running app; hand over disk, texts and cloud of another one to start it again. */
function app(parts: Partial<{ disk: ReturnType<typeof memoryDisk>; texts: ReturnType<typeof memoryTexts> }> = {}) {
  const { disk = memoryDisk(), texts = memoryTexts() } = parts
  const cloud = cloudInMemory({ id: 's1' })
  const state = { person: 'lin', folder: 'snaps/in/asked' as string | undefined, names: 0, waited: 0 }
  const done: string[] = []
  const announced: string[] = []
  const start = () =>
    createParcels({
      call: cloud.call,
      storage: phoneStorage(texts),
      device: disk,
      persona: () => state.person,
      now: () => 1000 + state.names + state.waited,
      newName: () => {
        state.names += 1
        return `n${state.names}`
      },
      done: action => void done.push(action),
      folderFor: async () => state.folder,
      announce: (_action, files) => void announced.push(...files),
    })
  return { disk, texts, cloud, state, done, announced, start, parcels: start() }
}
const offline = { problem: 'offline' } as const

it('is one command with its pictures, and leaves nothing on the phone', async () => {
  const { parcels, disk, cloud, texts, done } = app()
  expect(await parcels.send(parcel('k'))).toEqual({ ok: true, data: { id: 's1' } })
  expect(cloud.effects).toEqual([{ words: 'k', photos: disk.arrived.map(path => `cloud://e.b/${path}`) }])
  expect(disk.arrived).toHaveLength(3)
  expect([disk.copies.size, texts.texts.size, done]).toEqual([0, 0, ['snaps.send']])
})

it('a line cut in the middle: what arrived is not sent again, and it is one record', async () => {
  const { parcels, disk, cloud } = app()
  disk.problems.push(undefined, offline)
  expect(await parcels.send(parcel('k'))).toBe('kept')
  expect(parcels.list()).toMatchObject([{ pictures: [{ fileId: 'cloud://e.b/snaps/in/a/n4.jpg' }, {}, {}] }])
  await parcels.run()
  expect(disk.arrived).toHaveLength(3)
  expect(cloud.effects).toHaveLength(1)
  expect(parcels.list()).toEqual([])
})

it('what arrives is announced with the first, also what is cut off then', async () => {
  const { parcels, disk, announced } = app()
  disk.problems.push(undefined, offline)
  await parcels.send(parcel('k'))
  expect(announced).toEqual(['n4', 'n5', 'n6'].map(name => `cloud://e.b/snaps/in/a/${name}.jpg`))
  await parcels.run()
  expect(disk.arrived.every(path => announced.includes(`cloud://e.b/${path}`))).toBe(true)
})

it('a picture that has lain there too long to be counted on travels again', async () => {
  const { parcels, disk, cloud, state } = app()
  disk.problems.push(undefined, offline)
  await parcels.send(parcel('k', 2))
  state.waited = 13 * 3_600_000
  await parcels.run()
  expect(disk.arrived).toHaveLength(3)
  expect(cloud.effects).toMatchObject([{ photos: disk.arrived.slice(1).map(path => `cloud://e.b/${path}`) }])
})

it('but not once the cloud may have it: the same key names the same pictures', async () => {
  const { parcels, disk, cloud, state } = app()
  cloud.next('lost')
  expect(await parcels.send(parcel('k', 2))).toBe('kept')
  state.waited = 13 * 3_600_000
  await parcels.run()
  expect([cloud.effects.length, disk.arrived.length, parcels.list()]).toEqual([1, 2, []])
})

it('an app that was closed sends it when it is opened again, to the folder that it asks for', async () => {
  const { parcels, disk, cloud, state, start } = app()
  const { folder: _, ...without } = parcel('k')
  state.folder = undefined
  expect(await parcels.send(without)).toBe('kept')
  expect(disk.arrived).toEqual([])
  state.folder = 'snaps/in/asked'
  await start().run()
  expect(disk.arrived.every(path => path.startsWith('snaps/in/asked/'))).toBe(true)
  expect(cloud.effects).toHaveLength(1)
})

it('one that is mended takes the place of what was refused, in one step', async () => {
  const { parcels, cloud, disk } = app()
  cloud.next({ ok: false, error: { code: 'WORDS_REFUSED' }, requestId: 'r' })
  expect(await parcels.send(parcel('k'))).toMatchObject({ ok: false })
  const [refused] = parcels.list()
  if (!refused) throw new Error('it is not there')
  disk.problems.push(offline)
  expect(await parcels.send({ ...parcel('k2', 1), replaces: refused.key })).toBe('kept')
  expect(parcels.list().map(({ key }) => key)).toEqual(['k2'])
  expect(disk.copies.size).toBe(1)
})

it('an answer that was lost is asked for again and has no second effect', async () => {
  const { parcels, disk, cloud } = app()
  cloud.next('lost')
  expect(await parcels.send(parcel('k'))).toBe('kept')
  await parcels.run()
  expect([cloud.effects.length, cloud.tried.length, disk.arrived.length]).toEqual([1, 2, 3])
})

it('what is refused stays, says why, and is not sent again by itself', async () => {
  const { parcels, cloud, disk } = app()
  const reply = { ok: false, error: { code: 'TOO_MANY_SNAPS' }, requestId: 'r' } as const
  cloud.next(reply)
  expect(await parcels.send(parcel('k'))).toEqual(reply)
  await parcels.run()
  expect(cloud.tried).toHaveLength(1)
  const [kept] = parcels.list()
  expect(kept).toMatchObject({ error: { code: 'TOO_MANY_SNAPS' }, input: { words: 'k' } })
  expect(kept && (await parcels.picturesOf(kept))).toHaveLength(3)
  parcels.drop('k')
  expect([parcels.list(), disk.copies.size]).toEqual([[], 0])
})

it('a phone without room keeps nothing and says so', async () => {
  const { parcels, disk, texts, cloud } = app()
  disk.full = true
  expect(await parcels.send(parcel('k'))).toBe('noRoom')
  disk.full = false
  texts.room = 10
  expect(await parcels.send(parcel('k'))).toBe('noRoom')
  expect([disk.copies.size, cloud.tried.length]).toEqual([0, 0])
})

it('waits while the cloud is busy, and without network does not try the next one', async () => {
  const { parcels, disk, cloud } = app()
  cloud.next({ ok: false, error: { code: 'BUSY' }, requestId: 'r' })
  expect(await parcels.send(parcel('a', 1))).toBe('kept')
  disk.problems.push(offline)
  expect(await parcels.send(parcel('b', 1))).toBe('kept')
  cloud.otherwise('offline')
  await parcels.run()
  expect(cloud.tried).toHaveLength(2)
  cloud.otherwise('arrives')
  await parcels.run()
  expect(cloud.effects).toMatchObject([{ words: 'a' }, { words: 'b' }])
})

it('belongs to whoever made it', async () => {
  const { parcels, disk, state, cloud } = app()
  disk.problems.push(offline)
  await parcels.send(parcel('k', 1))
  state.person = 'ma'
  expect(parcels.list()).toEqual([])
  await parcels.run()
  expect(cloud.effects).toEqual([])
})

it('one that is taken off the phone while it travels does not come back', async () => {
  const { parcels, cloud, texts } = app()
  cloud.next('hold')
  const sent = parcels.send(parcel('k', 1))
  await settled()
  parcels.drop('k')
  await cloud.release()
  await sent
  expect([parcels.list(), texts.texts.size]).toEqual([[], 0])
})

it('a picture that the phone has lost holds up nobody', async () => {
  const { parcels, disk, cloud } = app()
  disk.problems.push(offline)
  await parcels.send(parcel('k', 2))
  disk.copies.delete([...disk.copies.keys()][0] ?? '')
  await parcels.run()
  expect(cloud.effects).toMatchObject([{ photos: [expect.any(String)] }])
})

it('whatever is cut, and however often: one record with each picture once', async () => {
  const fate = fc.constantFrom('arrives', 'offline', 'timeout', 'lost', 'unavailable')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { maxLength: 12 }),
      fc.array(fate, { maxLength: 6 }),
      async (cuts, fates) => {
        const { parcels, disk, cloud, start } = app()
        disk.problems.push(...cuts.map(cut => (cut ? offline : undefined)))
        cloud.next(...fates)
        await parcels.send(parcel('k', 4))
        for (let tries = 0; tries < cuts.length + fates.length; tries += 1) await start().run()
        expect(cloud.effects).toHaveLength(1)
        expect(disk.arrived).toHaveLength(4)
        expect(start().list()).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
})
