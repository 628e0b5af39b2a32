/** Decisions of whoever reviews: done, refused, by the wrong person, elsewhere, twice at once; and what becomes of public files. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { desk } from '../../src/contract/desk'
import { people } from '../../src/contract/people'
import { type Box, snaps } from '../../src/contract/snaps'
import { codeOf, rowsOf } from '../../tests/support/advice'
import { allow, openidOf } from '../../tests/support/messages'
import { snapTests } from '../../tests/support/snap-tests'
import {
  community,
  district,
  lead,
  library,
  lin,
  photo,
  type SnapTown,
  sun,
  worker,
  zhao,
} from '../../tests/support/snaps'
import { databaseTrips } from '../../tests/support/trips'
import { shownOf } from './shown-of'

const day = 86_400_000
let town: SnapTown
const pass = snapTests(opened => {
  town = opened
})

const by = (persona: string) => town.as(persona)
const which = async (id: string) => ({ id, version: (await town.look(id)).version })
const publicOf = (id: string) => town.row(id).photos.flatMap(({ out }) => (out ? [out.file, out.thumb] : []))
const alive = async (files: readonly string[]) => Promise.all(files.map(town.isThere))
const heard = (persona: string) => town.inbox.messages.filter(({ openid }) => openid === openidOf(persona)).length
const whole: Box = { x: 0, y: 0, w: 1000, h: 1000, kind: 'hand' }

describe('praise that is accepted', () => {
  it('is public with what was hidden, its sender hears of it once, and the honour board is told', async () => {
    await allow(town, lin, 'snapNews')
    const id = await town.waiting(lin, { photos: await town.put(lin, await photo(20), await photo(21)) })
    const before = heard(lin)
    expect(await shownOf(id)).toBeUndefined()
    const { version } = await town.look(id)
    const input = {
      ...{ id, version, post: { title: '斑马线前的礼让', text: '公交车停下来让老人先走。' } },
      photos: [
        { n: 0, shown: true, boxes: [whole] },
        { n: 1, shown: false, boxes: [] },
      ],
    }
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => by(worker)(snaps.accept, input, key))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    expect(await by(worker)(snaps.accept, input, key)).toEqual(result)
    expect((await shownOf(id))?.ready).toBe(false)
    await town.settle()
    const shown = await shownOf(id)
    expect(shown).toMatchObject({
      node: community,
      category: 'crossing',
      ready: true,
      post: { title: '斑马线前的礼让' },
    })
    expect([shown?.photos.length, heard(lin)]).toEqual([1, before + 1])
    expect(await alive(publicOf(id))).toEqual([true, true])
    expect(
      rowsOf(town, 'outbox').filter(
        ({ job, payload }) => job === 'honours.fromSnap' && (payload as { snap?: string }).snap === id,
      ),
    ).toHaveLength(1)
    expect(await town.own(id)).toMatchObject({ state: 'accepted', steps: [{ act: 'checked' }, { act: 'accept' }] })
  })

  it('can be hidden anew: what was out is gone with the reply, and comes back under other names', async () => {
    const id = await town.accepted(lin)
    const before = publicOf(id)
    expect(await alive(before)).toEqual([true, true])
    const { version } = await town.look(id)
    expectDone(await by(worker)(snaps.rehide, { id, version, photos: [{ n: 0, shown: true, boxes: [whole] }] }))
    expect(await alive(before)).toEqual([false, false])
    expect((await shownOf(id))?.ready).toBe(false)
    await town.settle()
    const after = publicOf(id)
    expect(await alive(after)).toEqual([true, true])
    expect(after).not.toEqual(before)
    const sharp = await library()
    const [{ file } = { file: '' }] = (await shownOf(id))?.photos ?? []
    const { downloadFile } = await import('../kernel')
    // all of it is one mosaic now: hardly any edges are left
    const { entropy } = await sharp((await downloadFile(file)) ?? new Uint8Array()).stats()
    const { entropy: original } = await sharp(
      (await downloadFile(town.row(id).photos[0]?.kept ?? '')) ?? new Uint8Array(),
    ).stats()
    expect(entropy).toBeLessThan(original)
  })

  it('when storage fails at that moment the job removes it a little later', async () => {
    const id = await town.accepted(lin)
    const before = publicOf(id)
    town.faults.failNext('storage.batchDeleteFile', 'STORAGE_REQUEST_FAIL', 1)
    expectDone(await by(lin)(snaps.withdraw, { id }))
    expect(await alive(before)).toEqual([true, true])
    await town.settle()
    expect(await alive(before)).toEqual([false, false])
  })

  it('taken back by its sender it is gone at once, originals too, and nothing of it is published any more', async () => {
    const id = await town.accepted(lin)
    const files = [...publicOf(id), ...town.row(id).photos.flatMap(({ kept, thumb }) => [kept, thumb])]
    const { trips, result } = await databaseTrips(town, () => by(lin)(snaps.withdraw, { id }))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(9)
    expect((await alive(files)).slice(0, 2)).toEqual([false, false])
    await town.settle()
    expect(await alive(files)).toEqual([false, false, false, false])
    expect(await shownOf(id)).toBeUndefined()
    expect(codeOf(await by(lin)(snaps.withdraw, { id }))).toBe('SNAP_MOVED_ON')
    expect(codeOf(await by(zhao)(snaps.withdraw, { id }))).toBe('SNAP_NOT_FOUND')
  })

  it('whose files were half made when the function died is made whole by the next run, under the same names', async () => {
    const id = await town.waiting(lin, { photos: await town.put(lin, await photo(22), await photo(23)) })
    expectDone(await by(worker)(snaps.accept, await town.all(id)))
    const planned = publicOf(id)
    town.faults.failNext('storage.batchGetDownloadUrl', 'STORAGE_REQUEST_FAIL', 1)
    await town.fireTimer()
    expect(town.row(id).ready).toBe(false)
    pass(600_000)
    await town.settle()
    expect([publicOf(id), town.row(id).ready]).toEqual([planned, true])
    expect(await alive(planned)).toEqual([true, true, true, true])
  })

  it('taken back before its files were made it leaves none', async () => {
    const id = await town.waiting(lin)
    expectDone(await by(worker)(snaps.accept, await town.all(id)))
    const planned = publicOf(id)
    expectDone(await by(lin)(snaps.withdraw, { id }))
    await town.settle()
    expect(await alive(planned)).toEqual([false, false])
  })

  it('without a photo that is shown, with one that is not there, or after months: its own words', async () => {
    const id = await town.waiting(lin)
    const { version } = await town.look(id)
    const accept = (photos: { n: number; shown: boolean; boxes: Box[] }[]) =>
      by(worker)(snaps.accept, { id, version, photos })
    expect(codeOf(await accept([{ n: 0, shown: false, boxes: [] }]))).toBe('NO_PHOTO_SHOWN')
    expect(codeOf(await accept([{ n: 4, shown: true, boxes: [] }]))).toBe('PHOTO_UNKNOWN')
    expectDone(await accept([{ n: 0, shown: true, boxes: [] }]))
    await town.settle()
    const late = await which(id)
    pass(190 * day)
    await town.settle()
    expect(await alive([town.row(id).photos[0]?.kept ?? '', ...publicOf(id)])).toEqual([false, true, true])
    const rehide = { ...late, photos: [{ n: 0, shown: true, boxes: [] }] }
    expect(codeOf(await by(worker)(snaps.rehide, rehide))).toBe('ORIGINAL_GONE')
  })
})

describe('a decision', () => {
  it('is nobody’s about their own, nobody’s elsewhere, and nobody’s without the role', async () => {
    const own = await town.waiting(worker, { node: community })
    expect(codeOf(await by(worker)(snaps.accept, await town.all(own)))).toBe('OWN_SNAP')
    expect(codeOf(await by(worker)(snaps.decline, { ...(await which(own)), why: '看不清' }))).toBe('OWN_SNAP')
    expect(codeOf(await by(worker)(snaps.ask, { ...(await which(own)), question: '在哪？' }))).toBe('OWN_SNAP')
    expectDone(await by(lead)(snaps.decline, { ...(await which(own)), why: '看不清' }))
    const foreign = await town.waiting(zhao, { node: 'pc.xinhua.c01' })
    const seen = await town.look(foreign, district)
    const decline = { id: foreign, version: seen.version, why: '看不清' }
    expect(codeOf(await by(worker)(snaps.decline, decline))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await by(worker)(snaps.look, { id: foreign }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await by('ma-jianguo')(snaps.decline, decline))).toBe('FORBIDDEN')
    expect(codeOf(await by(zhao)(snaps.queue, { node: community, list: 'waiting' }))).toBe('FORBIDDEN')
    expect(codeOf(await by(worker)(snaps.decline, { ...decline, id: 'nothing' }))).toBe('SNAP_NOT_FOUND')
  })

  it('about something else than what was read is refused, and of two at once one is', async () => {
    const id = await town.waiting(lin)
    const seen = await which(id)
    expect(codeOf(await by(worker)(snaps.decline, { ...seen, version: seen.version - 1, why: '看不清' }))).toBe(
      'SNAP_CHANGED',
    )
    const replies = await Promise.all([
      by(worker)(snaps.accept, await town.all(id)),
      by(lead)(snaps.decline, { ...seen, why: '看不清' }),
    ])
    expect(replies.map(codeOf).sort()).toEqual(['DONE', 'SNAP_MOVED_ON'])
  })

  it('to ask reaches the sender, whose answer brings it back', async () => {
    await allow(town, lin, 'snapNews')
    const before = heard(lin)
    const id = await town.waiting(lin)
    expectDone(await by(worker)(snaps.ask, { ...(await which(id)), question: '是哪一路公交车？' }))
    await town.settle()
    expect(heard(lin)).toBe(before + 1)
    expect(await town.own(id)).toMatchObject({ state: 'asked', question: '是哪一路公交车？' })
    expect(await town.list('asked')).toContain(id)
    expect(codeOf(await by(zhao)(snaps.supplement, { id, words: '我知道' }))).toBe('SNAP_NOT_FOUND')
    expect(codeOf(await by(lin)(snaps.supplement, { id, words: '【违规】' }))).toBe('WORDS_REFUSED')
    const said = expectDone(await by(lin)(snaps.supplement, { id, words: '61路，司机13800138000' }))
    expect(said.masked).toBe(true)
    expect(codeOf(await by(lin)(snaps.supplement, { id, words: '再说一句' }))).toBe('SNAP_MOVED_ON')
    const seen = await town.look(id)
    expect(seen).toMatchObject({ state: 'waiting', masked: true })
    expect(seen.question).toBeUndefined()
    expect(seen.steps.at(-1)).toMatchObject({ act: 'supplement', words: '61路，司机〔号码〕', by: '林玉兰' })
  })

  it('to decline says why to the sender, and not who said so', async () => {
    await allow(town, lin, 'snapNews')
    const before = heard(lin)
    const id = await town.waiting(lin)
    const { trips, result } = await databaseTrips(town, async () =>
      by(worker)(snaps.decline, { id, version: 2, why: '照片看不清是什么' }),
    )
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    await town.settle()
    expect(heard(lin)).toBe(before + 1)
    const own = await town.own(id)
    expect(own.steps.at(-1)).toMatchObject({ act: 'decline', words: '照片看不清是什么' })
    expect(JSON.stringify(own)).not.toContain('李雯')
    expect(await town.list('ended')).toContain(id)
  })

  it('to merge needs one of the same kind that is alive, and two at once do not go in circles', async () => {
    const [one, two, matter] = [
      await town.waiting(lin),
      await town.waiting(zhao),
      await town.waiting(sun, { kind: 'attention' }),
    ]
    const merge = async (id: string, into: string, persona: string = worker) =>
      by(persona)(snaps.merge, { ...(await which(id)), into })
    expect(codeOf(await merge(one, one))).toBe('MERGE_TARGET')
    expect(codeOf(await merge(one, matter))).toBe('MERGE_TARGET')
    expect(codeOf(await merge(one, 'nothing'))).toBe('MERGE_TARGET')
    const codes = (await Promise.all([merge(one, two), merge(two, one, lead)])).map(codeOf)
    expect(codes.filter(code => code === 'DONE')).toHaveLength(1)
    const [merged, living] = town.row(one).state === 'merged' ? [one, two] : [two, one]
    expect(town.row(living)).toMatchObject({ state: 'waiting', joined: [{ snap: merged }] })
    expect((await town.look(living)).followers).toBe(1)
    expect(codeOf(await merge(living, merged))).toBe('MERGE_TARGET')
  })

  it('to forward moves it to the other community’s desk, with the reason in the trail', async () => {
    const id = await town.waiting(lin)
    const seen = await which(id)
    const forward = (to: string, persona: string = worker) =>
      by(persona)(snaps.forward, { ...seen, to, reason: '这是操场城的地方' })
    expect(codeOf(await forward(community))).toBe('FORWARD_TARGET')
    expect(codeOf(await forward('pc.beiguan.c99'))).toBe('FORWARD_TARGET')
    expect(codeOf(await forward('pc.law'))).toBe('FORWARD_TARGET')
    const { trips, result } = await databaseTrips(town, () => forward('pc.beiguan.c02'))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(10)
    expect(await town.list('waiting')).not.toContain(id)
    expect(await town.list('waiting', lead, 'pc.beiguan.c02')).toContain(id)
    expect(codeOf(await by(worker)(snaps.look, { id }))).toBe('OUT_OF_SCOPE')
    expect(await town.own(id)).toMatchObject({ state: 'waiting', place: '操场城社区' })
    const { items } = expectDone(await by(lead)(people.trail, { node: 'pc.beiguan' }))
    expect(JSON.stringify(items)).toContain('这是操场城的地方')
  })
})

it('the desk counts what waits by place; the queue says how long it usually takes', async () => {
  const { matters } = expectDone(await by(lead)(desk.waiting, { node: 'pc.beiguan' }))
  const { counts } = expectDone(await by(lead)(snaps.queue, { node: 'pc.beiguan', list: 'waiting' }))
  expect(matters.find(({ matter }) => matter === 'snaps')?.count).toBe(counts.waiting)
  const first = await town.waiting(sun)
  const queue = expectDone(await by(worker)(snaps.queue, { node: community, list: 'waiting', kind: 'praise' }))
  expect(queue.oldest).toBeLessThanOrEqual(town.row(first).since)
  expect(queue.items.find(({ id }) => id === first)).toMatchObject({ sender: '孙晓梅', version: 2, photos: 1 })
  expect(queue.items.every(({ kind, thumb }) => kind === 'praise' && thumb !== undefined)).toBe(true)
  expect(queue.usually).toBeGreaterThanOrEqual(0)
  expect(codeOf(await by(district)(snaps.queue, { node: 'pc.nowhere', list: 'waiting' }))).toBe('PLACE_NOT_FOUND')
})

it('no query scanned', () => expect(town.database.scans()).toEqual([]))
