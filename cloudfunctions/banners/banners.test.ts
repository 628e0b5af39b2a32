/** Good news through the front door: the sheet read back by another library, the picture opened by one. */
import { expectDone } from '../../local-cloud/seed/caller'
import { banners } from '../../src/contract/banners'
import { honours } from '../../src/contract/honours'
import { snaps } from '../../src/contract/snaps'
import { codeOf } from '../../tests/support/advice'
import { community, honourActs, second, street, writer } from '../../tests/support/honours'
import { readPdf, readPdfPictures } from '../../tests/support/pdf'
import { lin, openSnaps, type SnapTown } from '../../tests/support/snaps'
import { databaseTrips } from '../../tests/support/trips'

let town: SnapTown
let withPhoto = ''
let named = ''
const { released, shown, write } = honourActs(() => town)
const month = () => new Date(town.clock.now() + 8 * 3_600_000).toISOString().slice(0, 7)
beforeAll(async () => {
  town = await openSnaps()
  const snap = await town.waiting(lin)
  const post = { title: '公交车礼让斑马线', text: '雨天，公交车停下来让老人先走。' }
  expectDone(await town.as(writer)(snaps.accept, { ...(await town.all(snap)), post }))
  await town.settle()
  withPhoto = town.row(snap).post ?? ''
  named = (await released()).id
})
afterAll(() => town.close())

const print = (about: object, size: 'A4' | 'A3' = 'A4', by: string = writer) =>
  town.as(by)(banners.print, { about: about as never, size })
const picture = (about: object, by: string = writer) => town.as(by)(banners.picture, { about: about as never })
const bytesOf = (part: string) => Buffer.from(part, 'base64')
const post = (id: string) => ({ kind: 'post', id })
const ofMonth = (node: string = community) => ({ kind: 'month', node, month: month() })

it('is made of what is on the board, for those who look after it', async () => {
  expect(codeOf(await print(post('unknown')))).toBe('POST_NOT_FOUND')
  expect(codeOf(await picture(post(await write())))).toBe('POST_NOT_PUBLIC')
  expect(codeOf(await print({ ...ofMonth(), month: '2020-01' }))).toBe('NOTHING_PICKED')
  expect(codeOf(await print(post(withPhoto), 'A4', lin))).toBe('FORBIDDEN')
  expect(codeOf(await picture(ofMonth(street)))).toBe('OUT_OF_SCOPE')
  const gone = await shown()
  expectDone(await town.as(writer)(honours.withdraw, { id: gone, reason: '写错了' }))
  expect(codeOf(await print(post(gone)))).toBe('POST_NOT_PUBLIC')
})

it.each([
  ['A4', 595.28, 841.89],
  ['A3', 841.86, 1190.61],
] as const)('one post on %s: its words, its photo, nobody’s name', async (size, width, height) => {
  const { trips, result } = await databaseTrips(town, () => print(post(withPhoto), size))
  const file = expectDone(result)
  expect(trips).toBeLessThanOrEqual(8)
  expect(file.fileName).toMatch(new RegExp(`^喜报-公交车礼让斑马线-${size}-\\d{4}-\\d\\d-\\d\\d\\.pdf$`))
  expect(file.replaced).toEqual([])
  const bytes = bytesOf(file.pdf)
  const { text, sizes, pages, title } = readPdf(bytes)
  expect(pages).toHaveLength(1)
  expect(title).toBe('喜报-公交车礼让斑马线')
  expect(sizes[0]?.[0]).toBeCloseTo(width, 0)
  expect(sizes[0]?.[1]).toBeCloseTo(height, 0)
  for (const words of [
    '喜报',
    '公交车礼让斑马线',
    '雨天，公交车停下来让老人先走。',
    '一位居民',
    '北关社区',
    '善行义举榜',
  ])
    expect(text).toContain(words)
  expect(text).not.toMatch(/林玉兰|李雯/)
  expect(readPdfPictures(bytes)[0]).toHaveLength(1)
})

it('one with a name says who it was', async () => {
  const { text } = readPdf(bytesOf(expectDone(await print(post(named))).pdf))
  expect(text).toContain('赵铁柱')
  expect(text).not.toContain('一位居民')
})

it('the long picture is a JPEG of 1,080 pixels in the app’s colours', async () => {
  const file = expectDone(await picture(post(withPhoto)))
  expect(file.fileName).toMatch(/^喜报-公交车礼让斑马线-\d{4}-\d\d-\d\d\.jpg$/)
  const bytes = bytesOf(file.jpeg)
  const { default: sharp } = await import('sharp')
  const { format, width, height } = await sharp(bytes).metadata()
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1080, height: file.height })
  const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => [...data.subarray((y * 1080 + x) * 3, (y * 1080 + x) * 3 + 3)]
  const near = (colour: readonly number[], wanted: readonly number[]) =>
    colour.every((value, channel) => Math.abs(value - (wanted[channel] ?? 0)) < 12)
  expect(near(at(20, 20), [0xb9, 0x3a, 0x24])).toBe(true)
  expect(near(at(20, file.height - 20), [0xfb, 0xf4, 0xe4])).toBe(true)
  // the photo is in it: the scene is neither ground nor banner
  expect(near(at(540, 500), [0xfb, 0xf4, 0xe4])).toBe(false)
})

it('a month has a page with all of them first, then a page each; large files come in parts', async () => {
  expectDone(await town.as(writer)(honours.pick, { node: community, month: month(), posts: [named, withPhoto] }))
  const file = expectDone(await print(ofMonth()))
  const parts = [bytesOf(file.pdf)]
  for (let number = 1; number < (file.more?.parts ?? 1); number += 1) {
    const ask = { node: community, id: file.more?.id ?? '', part: number }
    parts.push(bytesOf(expectDone(await town.as(writer)(banners.part, ask)).data))
  }
  const { pages } = readPdf(Buffer.concat(parts))
  const words = pages.map(page =>
    page
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, ''),
  )
  expect(words).toHaveLength(3)
  expect(words[0]).toMatch(/月度善行.*1.*送餐路上救了人.*2.*公交车礼让斑马线/)
  expect(words[1]).toContain('赵铁柱')
  expect(words[2]).toContain('一位居民')
  const scroll = expectDone(await picture(ofMonth()))
  const { default: sharp } = await import('sharp')
  expect((await sharp(bytesOf(scroll.jpeg)).metadata()).width).toBe(1080)
  expect(codeOf(await town.as(writer)(banners.part, { node: community, id: 'unknown', part: 1 }))).toBe('PART_GONE')
  expectDone(await town.as(second)(honours.withdraw, { id: named, reason: '本人不愿意' }))
  expect(readPdf(bytesOf(expectDone(await print(ofMonth())).pdf)).text).not.toContain('赵铁柱')
})

it('the rest of a large file is handed out only while everything on it is on the board', async () => {
  const [one, other] = [await shown(), await shown()]
  const { keepParts } = await import('../parts')
  const kept = await keepParts(community, ['cGFydA=='], town.clock.now(), [one, other])
  const part = () => town.as(writer)(banners.part, { node: community, id: kept?.id ?? '', part: 1 })
  expect(expectDone(await part()).data).toBe('cGFydA==')
  expectDone(await town.as(writer)(honours.withdraw, { id: other, reason: '写错了' }))
  expect(codeOf(await part())).toBe('PART_GONE')
})

it('what no face has is told', async () => {
  const id = await shown({ title: '邻居帮着搬家😀', text: '一下午没歇。' })
  expect(expectDone(await print(post(id))).replaced).toEqual(['😀'])
  expect(expectDone(await picture(post(id))).replaced).toEqual(['😀'])
})

it('no query goes without an index', () => expect(town.database.scans()).toEqual([]))
