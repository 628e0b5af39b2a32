/** What follows a snap: photos made fit to be kept, killed in the middle, checked by pushes that come twice, late or never. */
import { setTimeout as pause } from 'node:timers/promises'
import { expectDone } from '../../local-cloud/seed/caller'
import { desk } from '../../src/contract/desk'
import { snaps } from '../../src/contract/snaps'
import { codeOf, rowsOf } from '../../tests/support/advice'
import { snapTests } from '../../tests/support/snap-tests'
import { community, library, lin, photo, type SnapTown, sun, worker, zhao } from '../../tests/support/snaps'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
let town: SnapTown
const pass = snapTests(opened => {
  town = opened
})

const send = async (persona: string, more = {}) =>
  expectDone(await town.as(persona)(snaps.send, await town.draft(persona, more))).id
const there = async (files: readonly string[]) => Promise.all(files.map(town.isThere))
const onDesk = async () =>
  expectDone(await town.as(worker)(desk.waiting, { node: community })).matters.find(
    ({ matter }) => matter === 'snapChecks',
  )?.count
const until = async (holds: () => boolean) => {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries === 1_000) throw new Error('it did not come true')
    await pause(20)
  }
}

it('what came is gone, what is kept tells nothing but what is seen on it', async () => {
  const sharp = await library()
  const told = await sharp(await photo(10))
    .withExif({ IFD0: { Make: 'Phone', Orientation: '6' }, IFD3: { GPSLatitude: '40/1 5/1 0/1' } })
    .jpeg()
    .toBuffer()
  const [file = ''] = await town.put(lin, told)
  const id = await town.sent(lin, { photos: [file] })
  const [one] = town.row(id).photos
  if (!one) throw new Error('no photo')
  expect(one).toMatchObject({ state: 'ready', check: 'open', proposed: true })
  expect(await there([one.raw, one.kept, one.thumb])).toEqual([false, true, true])
  const [picture] = (await town.look(id)).pictures
  const kept = Buffer.from(await (await fetch(picture?.link ?? '')).arrayBuffer())
  const { exif, width, height } = await sharp(kept).metadata()
  expect([exif, width, height]).toEqual([undefined, picture?.width, picture?.height])
})

it('a photo that is damaged is never shown, and holds nobody up', async () => {
  const whole = await photo(11)
  const [file = ''] = await town.put(lin, Buffer.concat([whole.subarray(0, 700), Buffer.alloc(40)]))
  const id = await town.sent(lin, { photos: [file] })
  expect(town.row(id)).toMatchObject({ state: 'waiting', photos: [{ state: 'unreadable' }] })
  const { version, pictures } = await town.look(id)
  expect(pictures).toEqual([])
  const accept = { id, version, photos: [{ n: 0, shown: true, boxes: [] }] }
  expect(codeOf(await town.as(worker)(snaps.accept, accept))).toBe('PHOTO_UNKNOWN')
  expect((await town.look(id)).photoStates).toEqual(['unreadable'])
  expect((await town.own(id)).photoStates).toEqual(['unreadable'])
})

it('killed in the middle it goes on: every photo once, and no file that nobody knows', async () => {
  const id = await send(lin, { photos: await town.put(lin, await photo(12), await photo(13)) })
  const running = town.fireTimer()
  await until(() => town.row(id).photos[0]?.state === 'ready')
  town.faults.failNext('storage.getUploadMetadata', 'STORAGE_REQUEST_FAIL', 1)
  await running
  const half = town.row(id)
  expect(half.prepared).toBe(false)
  pass(10 * minute)
  await town.settle()
  const { photos, prepared } = town.row(id)
  expect([prepared, photos.map(({ state }) => state)]).toEqual([true, ['ready', 'ready']])
  expect(photos[0]).toEqual(half.photos[0])
  expect(await there(photos.flatMap(({ raw, kept }) => [raw, kept]))).toEqual([false, true, false, true])
  expect(rowsOf(town, 'snapPictures').filter(({ snap }) => snap === id)).toHaveLength(2)
  expect(rowsOf(town, 'openChecks').find(({ _id }) => _id === `snaps.${id}`)?.files).toHaveLength(2)
})

it('waits for every answer; one that comes twice, or for nobody, changes nothing', async () => {
  const id = await town.sent(lin)
  expect(await town.list('checking')).toContain(id)
  const [trace = ''] = rowsOf(town, 'openChecks').flatMap(({ traces }) => traces as string[])
  const push = (suggest: string, name = trace) =>
    town.push({ MsgType: 'event', Event: 'wxa_media_check', trace_id: name, errcode: 0, result: { suggest, label: 1 } })
  await push('risky', 'trace-of-nobody')
  await town.settle()
  expect(town.row(id).state).toBe('checking')
  await town.say('review')
  expect(town.row(id)).toMatchObject({ state: 'waiting', photos: [{ check: 'doubtful' }] })
  const before = town.row(id)
  await push('pass')
  await town.settle()
  expect(town.row(id)).toEqual(before)
  expect(await town.list('waiting')).toContain(id)
})

it('a picture that WeChat refuses is shown to nobody, whoever wants it', async () => {
  const id = await town.sent(lin)
  await town.say('risky')
  const reply = await town.as(worker)(snaps.accept, await town.all(id))
  expect(reply).toMatchObject({ ok: false, error: { code: 'PHOTO_NOT_CHECKED', detail: { n: 0, check: 'refused' } } })
})

it('a check that never comes back is on the desk after a day, and waits for a person’s own word', async () => {
  const id = await town.sent(zhao)
  const others = (await onDesk()) ?? 0
  expect(codeOf(await town.as(worker)(snaps.accept, await town.all(id)))).toBe('SNAP_MOVED_ON')
  pass(day + 2 * hour)
  await town.settle()
  expect(town.row(id)).toMatchObject({ state: 'waiting', photos: [{ check: 'unknown' }] })
  expect(await onDesk()).toBe(others + 1)
  expect([(await town.list('checking')).includes(id), (await town.list('waiting')).includes(id)]).toEqual([true, true])
  expectDone(await town.as(worker)(snaps.accept, await town.all(id)))
  expect(await onDesk()).toBe(others)
})

it('the same picture is known again, also made smaller, from whomever', async () => {
  const sharp = await library()
  const first = await town.sent(lin, { photos: await town.put(lin, await photo(14)) })
  const small = await sharp(await photo(14))
    .resize(160)
    .jpeg({ quality: 60 })
    .toBuffer()
  const again = await town.sent(lin, { photos: await town.put(lin, small) })
  const other = await town.sent(sun, { photos: await town.put(sun, small, await photo(15)) })
  expect(town.row(first).photos[0]?.same).toBeUndefined()
  expect(town.row(again).photos[0]?.same).toMatchObject({ id: first, own: true })
  expect(town.row(other).photos.map(({ same }) => same)).toEqual([
    { id: first, at: town.row(first).at, own: false },
    undefined,
  ])
})

it('what is taken back while it is prepared leaves nothing behind', async () => {
  const id = await send(lin)
  const { photos } = town.row(id)
  expectDone(await town.as(lin)(snaps.withdraw, { id }))
  await town.settle()
  expect(await there(photos.flatMap(({ raw, kept, thumb }) => [raw, kept, thumb]))).toEqual([false, false, false])
  expect(codeOf(await town.as(worker)(snaps.look, { id }))).toBe('SNAP_NOT_FOUND')
  expect((await town.own(id)).state).toBe('withdrawn')
  expect(rowsOf(town, 'snapPictures').filter(({ snap }) => snap === id)).toEqual([])
})

it('no query scanned', () => expect(town.database.scans()).toEqual([]))
