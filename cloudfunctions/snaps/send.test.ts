/** Sending: what is kept, what is refused with nothing lost, and what two phones at once make of the limit. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { snaps } from '../../src/contract/snaps'
import { codeOf, rowsOf } from '../../tests/support/advice'
import { snapTests } from '../../tests/support/snap-tests'
import { community, lin, photo, type SnapTown, sun, zhao } from '../../tests/support/snaps'
import { databaseTrips } from '../../tests/support/trips'

const day = 86_400_000
let town: SnapTown
const pass = snapTests(opened => {
  town = opened
})

const snapRows = () => rowsOf(town, 'snaps').length
const send = async (persona: string, more = {}, key = randomUUID()) =>
  town.as(persona)(snaps.send, await town.draft(persona, more), key)
const withFile = async (bytes: Uint8Array) => send(lin, { photos: await town.put(lin, bytes) })

it('it is kept with one call of nine trips, shows to its sender, and to nobody else before it is checked', async () => {
  const draft = await town.draft(lin)
  const { trips, result } = await databaseTrips(town, () => town.as(lin)(snaps.send, draft))
  expect(trips).toBeLessThanOrEqual(9)
  const { id, masked } = expectDone(result)
  expect(masked).toBe(false)
  expect(await town.own(id)).toMatchObject({ state: 'checking', place: '北关社区', photos: 1, followers: 0 })
  expect(codeOf(await town.as(zhao)(snaps.read, { id }))).toBe('SNAP_NOT_FOUND')
  expect(await town.list('waiting')).not.toContain(id)
})

it('a lost answer, a second tap and another phone with the same key leave one', async () => {
  const before = snapRows()
  const draft = await town.draft(lin)
  const key = randomUUID()
  const tap = () => town.as(lin)(snaps.send, draft, key)
  town.faults.dropNext('database.commitTransaction', 1)
  const replies = await Promise.all([tap(), tap(), tap()])
  expect(new Set([...replies, await tap()].map(reply => JSON.stringify(reply))).size).toBe(1)
  expect(snapRows()).toBe(before + 1)
})

it('two phones at once are two snaps, and never more than a day allows', async () => {
  const before = snapRows()
  const drafts = await Promise.all(Array.from({ length: 12 }, () => town.draft(sun)))
  const replies = []
  for (let at = 0; at < drafts.length; at += 2)
    replies.push(...(await Promise.all(drafts.slice(at, at + 2).map(draft => town.as(sun)(snaps.send, draft)))))
  const codes = replies.map(codeOf)
  expect(codes.filter(code => code === 'DONE')).toHaveLength(10)
  expect(codes.filter(code => code === 'TOO_MANY_SNAPS')).toHaveLength(2)
  expect(snapRows()).toBe(before + 10)
  expect(expectDone(await town.as(sun)(snaps.form, {})).left).toBe(0)
  pass(day)
  expect(expectDone(await town.as(sun)(snaps.form, {})).left).toBe(10)
})

it.each([
  ['a text file named .jpg', Buffer.from('就是几个字，不是照片'), 'ATTACHMENT_NOT_PICTURE'],
  [
    'an SVG',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'ATTACHMENT_NOT_PICTURE',
  ],
  ['an empty file', Buffer.alloc(0), 'ATTACHMENT_NOT_PICTURE'],
])('%s is refused, and nothing is kept', async (_title, bytes, code) => {
  const before = snapRows()
  expect(codeOf(await withFile(bytes))).toBe(code)
  expect(snapRows()).toBe(before)
})

it('a picture of many megabytes, and one that would be enormous once it is decoded, are refused by what they say of themselves', async () => {
  const whole = await photo(1)
  expect(codeOf(await withFile(Buffer.concat([whole, Buffer.alloc(6_000_000)])))).toBe('ATTACHMENT_TOO_LARGE')
  expect(codeOf(await withFile(enormous(whole)))).toBe('ATTACHMENT_TOO_LARGE')
})

/** The same file that claims to be 60,000 × 60,000: its frame header says so. */
function enormous(jpeg: Uint8Array): Buffer {
  const bytes = Buffer.from(jpeg)
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2))
    if ((bytes[at + 1] ?? 0) >= 0xc0 && (bytes[at + 1] ?? 0) <= 0xc2) {
      bytes.writeUInt16BE(60_000, at + 5)
      bytes.writeUInt16BE(60_000, at + 7)
      return bytes
    }
  throw new Error('no frame')
}

it('somebody else’s photo, one of no folder and one that is not there are nobody’s to send', async () => {
  const foreign = await town.put(zhao, await photo(2))
  expect(codeOf(await send(lin, { photos: foreign }))).toBe('ATTACHMENT_UNKNOWN')
  const [own = ''] = await town.put(lin, await photo(3))
  for (const file of [own.replace('.jpg', '-missing.jpg'), own.replace('/snaps/', '/elsewhere/')])
    expect(codeOf(await send(lin, { photos: [file] }))).toBe('ATTACHMENT_UNKNOWN')
  expect(codeOf(await send(lin, { photos: [] }))).toBe('BAD_INPUT')
})

it.each([
  ['a category of the other kind', { category: 'parking' }, 'SNAP_CATEGORY'],
  ['a spot in another city', { spot: { longitude: 116.4, latitude: 39.9 } }, 'SPOT_OUTSIDE'],
  ['a place that is not there', { node: 'pc.beiguan.c99' }, 'PLACE_NOT_FOUND'],
  ['a whole street', { node: 'pc.beiguan' }, 'PLACE_NOT_FOUND'],
  ['words that WeChat refuses', { words: '【违规】' }, 'WORDS_REFUSED'],
  ['a name that WeChat refuses', { whom: '【违规】' }, 'WORDS_REFUSED'],
])('%s is refused with its own word', async (_title, more, code) => expect(codeOf(await send(lin, more))).toBe(code))

describe('photos as they came', () => {
  const there = async (files: readonly string[]) => Promise.all(files.map(town.isThere))

  it.each([
    ['the words', { words: '【违规】' }],
    ['the place', { node: 'pc.beiguan.c99' }],
    ['the spot', { spot: { longitude: 116.4, latitude: 39.9 } }],
  ])('go with the reply when %s is refused', async (_title, more) => {
    const photos = await town.put(lin, await photo(60), await photo(61))
    expect(codeOf(await send(lin, { ...more, photos }))).not.toBe('DONE')
    expect(await there(photos)).toEqual([false, false])
  })

  it('stay when the same key has succeeded before, and somebody else’s always', async () => {
    const key = randomUUID()
    const photos = await town.put(lin, await photo(62))
    const draft = await town.draft(lin, { photos })
    expectDone(await town.as(lin)(snaps.send, draft, key))
    expect(codeOf(await town.as(lin)(snaps.send, { ...draft, words: '【违规】' }, key))).toBe('CONFLICT')
    expect(codeOf(await send(lin, { photos, words: '【违规】' }))).toBe('WORDS_REFUSED')
    expect(await there(photos)).toEqual([true])
    const foreign = await town.put(zhao, await photo(63))
    expect(codeOf(await send(lin, { photos: foreign }))).toBe('ATTACHMENT_UNKNOWN')
    expect(await there(foreign)).toEqual([true])
  })

  it('that no snap ever took are gone a day after they were announced; only one’s own can be', async () => {
    const photos = await town.put(lin, await photo(64))
    expect(codeOf(await town.as(zhao)(snaps.uploaded, { photos }))).toBe('ATTACHMENT_UNKNOWN')
    expectDone(await town.as(lin)(snaps.uploaded, { photos }))
    await town.settle()
    expect(await there(photos)).toEqual([true])
    pass(day + 3_600_000)
    await town.settle()
    expect(await there(photos)).toEqual([false])
    expect(rowsOf(town, 'snapUploads')).toEqual([])
  })

  it('stay while a snap waits for them to be prepared, however long that takes', async () => {
    const photos = await town.put(lin, await photo(66))
    expectDone(await town.as(lin)(snaps.uploaded, { photos }))
    const { id } = expectDone(await send(lin, { photos }))
    town.faults.failNext('storage.getUploadMetadata', 'STORAGE_REQUEST_FAIL', 1_000)
    pass(day + 3_600_000)
    await town.fireTimer()
    expect([town.row(id).photos[0]?.state, await there(photos)]).toEqual(['raw', [true]])
    town.faults.clear()
    pass(day)
    await town.settle()
    expect([town.row(id).photos[0]?.state, await there(photos)]).toEqual(['ready', [false]])
    expect(rowsOf(town, 'snapUploads')).toEqual([])
  })

  it('go with the person', async () => {
    const wu = 'chen-xinlai'
    expectDone(await town.as(wu)(people.agree, { version: privacyNoticeVersion }))
    const photos = await town.put(wu, await photo(65))
    expectDone(await town.as(wu)(snaps.uploaded, { photos }))
    expectDone(await town.as(wu)(people.deleteMe, { confirm: '删除' }))
    await town.settle()
    expect([await there(photos), rowsOf(town, 'snapUploads')]).toEqual([[false], []])
  })
})

it('whoever has not agreed to the notice is asked to do so first', async () => {
  const draft = await town.draft(lin)
  expect(codeOf(await town.as('chen-xinlai')(snaps.send, draft))).toBe('CONSENT_REQUIRED')
})

it('numbers that lead to a person are hidden and the sender is told; doubtful words are shown as such', async () => {
  const words = '他的电话13800138000，【存疑】'
  const { id, masked } = expectDone(await send(lin, { words, whom: '赵师傅 13900139000', where: '3号楼' }))
  expect(masked).toBe(true)
  await town.settle()
  await town.say()
  expect(await town.look(id)).toMatchObject({
    ...{ words: '他的电话〔号码〕，【存疑】', whom: '赵师傅 〔号码〕', where: '3号楼' },
    ...{ masked: true, wordsCheck: 'doubtful', sender: '林玉兰', own: false },
  })
})

it('a spot in the district and a station of the community are fine', async () => {
  const { id } = expectDone(
    await send(lin, { node: `${community}.s01`, spot: { longitude: 113.3, latitude: 40.09 }, words: '' }),
  )
  expect((await town.own(id)).place).toBe('北关小哥驿站')
})

it('the form knows the place: asked for, else the group’s, else the home’s', async () => {
  const form = async (input: { node?: string }) => expectDone(await town.as(lin)(snaps.form, input)).place
  expect(await form({})).toEqual({ node: community, title: '北关社区', from: 'home' })
  expect(await form({ node: 'pc.beiguan.c02' })).toEqual({ node: 'pc.beiguan.c02', title: '操场城社区', from: 'asked' })
  expect(codeOf(await town.as(lin)(snaps.form, { node: 'pc.beiguan.c99' }))).toBe('PLACE_NOT_FOUND')
})

it('no query scanned', () => expect(town.database.scans()).toEqual([]))
