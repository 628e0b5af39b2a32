/** Posters through the front door: printed, read by a scanner, followed; refused, skipped, fetched in parts, swept. */
import { expectDone } from '../../local-cloud/seed/caller'
import { codes } from '../../src/contract/codes'
import type { InputOf, OutputOf } from '../../src/contract/define'
import { people } from '../../src/contract/people'
import { posters } from '../../src/contract/posters'
import { stations } from '../../src/contract/stations'
import { codeOf, rowsOf } from '../../tests/support/advice'
import { type PdfPicture, readPdf, readPdfPictures, withoutBlanks } from '../../tests/support/pdf'
import { scanned, scanPage } from '../../tests/support/scan'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const [worker, keeper, resident, lead] = ['li-wen', 'ma-jianguo', 'lin-yulan', 'he-ming'] as const
const community = 'pc.beiguan.c01'
const station = `${community}.s01`
const day = 86_400_000

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => {
  town.clock.setOffset(0)
  town.faults.clear()
})
afterAll(() => town.close())

const refusedBy = async (persona: string, input: InputOf<typeof posters.print>) =>
  codeOf(await town.as(persona)(posters.print, input))
const print = async (input: InputOf<typeof posters.print>, by: string = worker) =>
  expectDone(await town.as(by)(posters.print, input))

/** The whole file, as the phone puts it together. */
async function whole(input: InputOf<typeof posters.print>, answer: OutputOf<typeof posters.print>) {
  const parts = [answer.pdf]
  for (let part = 1; answer.more && part < answer.more.parts; part += 1) {
    const next = await town.as(lead)(posters.part, { node: input.node, id: answer.more.id, part })
    parts.push(expectDone(next).pdf)
  }
  return Buffer.from(parts.join(''), 'base64')
}

async function stationBehind(picture: PdfPicture) {
  const { known, scene, page } = scanned(picture)
  expect(page).toBe(scanPage)
  if (known.kind !== 'station') throw new Error(`${scene} is no station’s`)
  return expectDone(await town.as(resident)(stations.page, { code: known.code }))
}

describe('one poster', () => {
  it.each(['A4', 'A3'] as const)('in %s carries a code that opens the station', async size => {
    const input = { node: station, size }
    const answer = await print(input, keeper)
    expect(answer).toMatchObject({ printed: 1, skipped: [], replaced: [] })
    expect(answer.fileName).toMatch(new RegExp(`^北关小哥驿站-海报-${size}-\\d{4}-\\d\\d-\\d\\d\\.pdf$`))
    const bytes = await whole(input, answer)
    const [[picture] = []] = readPdfPictures(bytes)
    if (!picture) throw new Error('no picture')
    expect((await stationBehind(picture)).node).toBe(station)
    const { text, pages } = readPdf(bytes)
    const { posters: shown } = expectDone(await town.as(keeper)(posters.preview, { node: station }))
    const [view] = shown
    if (!view?.code) throw new Error('no view')
    expect(pages).toHaveLength(1)
    const told = [view.name, view.kind, view.code, ...view.services, ...view.facts.flatMap(({ lines }) => lines)]
    for (const part of told) expect(text).toContain(withoutBlanks(part))
    expect(text).toContain('北关街道')
  })

  it('of a station without a code is refused, and none is made for it', async () => {
    const bare = `${community}.s09`
    expectDone(
      await town.as(worker)(people.addPlace, { parent: community, kind: 'station', segment: 's09', name: '新站' }),
    )
    const before = rowsOf(town, 'codes').length
    expect(await refusedBy(keeper, { node: bare, size: 'A4' })).toBe('OUT_OF_SCOPE')
    expect(await refusedBy(worker, { node: bare, size: 'A4' })).toBe('STATION_WITHOUT_CODE')
    expect(rowsOf(town, 'codes')).toHaveLength(before)
    const { code } = expectDone(await town.as(worker)(codes.make, { node: bare }))
    const answer = await print({ node: bare, size: 'A4' })
    expect(readPdf(await whole({ node: bare, size: 'A4' }, answer)).text).toContain(`S${code}`)
    expectDone(await town.as(worker)(codes.revoke, { code, reason: '试一试' }))
    expect(await refusedBy(worker, { node: bare, size: 'A4' })).toBe('STATION_WITHOUT_CODE')
    expectDone(await town.as(worker)(people.closePlace, { node: bare, reason: '试一试' }))
    expect(await refusedBy(worker, { node: bare, size: 'A4' })).toBe('PLACE_NOT_FOUND')
  })
})

describe('is refused', () => {
  it.each<[string, string, string, string]>([
    ['to a resident', resident, station, 'FORBIDDEN'],
    ['elsewhere', worker, 'pc.xinhua.c01.s01', 'OUT_OF_SCOPE'],
    ['above one’s own place', worker, 'pc.beiguan', 'OUT_OF_SCOPE'],
    ['to a keeper for the whole community', keeper, community, 'OUT_OF_SCOPE'],
    ['where no station is', lead, 'pc.xinhua.c02', 'NO_STATIONS'],
    ['for a place that is none', lead, 'pc.beiguan.c99', 'PLACE_NOT_FOUND'],
  ])('%s', async (_title, who, node, code) => {
    expect(await refusedBy(who, { node, size: 'A4' })).toBe(code)
    expect(codeOf(await town.as(who)(posters.preview, { node }))).toBe(code)
  })

  it('in a size that no printer of theirs has', async () => {
    expect(codeOf(await town.as(worker)(posters.print, { node: station, size: 'A0' } as never))).toBe('BAD_INPUT')
  })

  it('beyond one’s place by a forged beginning', async () => {
    expect(await refusedBy(worker, { node: community, from: 'pc.xinhua.c01.s01', size: 'A4' })).toBe('NO_STATIONS')
    const { posters: shown } = expectDone(await town.as(worker)(posters.preview, { node: community, from: 'pc.aaa' }))
    expect(shown.every(({ node }) => node.startsWith(`${community}.`))).toBe(true)
  })
})

describe('when WeChat draws no code', () => {
  const fail = (number: number, times: number) => town.faults.failNext('wxacode.getUnlimited', String(number), times)

  it.each([
    [45009, 'CODE_LIMIT'],
    [41030, 'CODE_PAGE_UNKNOWN'],
    [40001, 'CODE_NOT_DRAWN'],
  ])('%d is %s', async (number, code) => {
    fail(number, 2)
    expect(await refusedBy(worker, { node: station, size: 'A4' })).toBe(code)
  })

  it('a platform that fails or is silent is one too', async () => {
    town.faults.failNext('wx.openApi', 'SYS_ERR', 2)
    expect(await refusedBy(worker, { node: station, size: 'A4' })).toBe('CODE_NOT_DRAWN')
    town.faults.dropNext('wx.openApi', 2)
    expect(await refusedBy(worker, { node: station, size: 'A4' })).toBe('CODE_NOT_DRAWN')
  })

  it('that passes is asked for once more', async () => {
    fail(40001, 2)
    expect(await print({ node: community, size: 'A4' })).toMatchObject({ printed: 2, skipped: [] })
  })

  it('for one of many, this one is named and the rest is printed', async () => {
    // both at first, and one of them again
    fail(40001, 3)
    const answer = await print({ node: community, size: 'A4' })
    expect(answer.printed).toBe(1)
    expect(answer.skipped).toMatchObject([{ why: 'notDrawn' }])
    const bytes = await whole({ node: community, size: 'A4' }, answer)
    expect(readPdf(bytes).text).not.toContain(withoutBlanks(answer.skipped[0]?.name ?? '?'))
  })
})

describe('the posters of many stations', () => {
  const street = 'pc.beiguan'
  const many = 34
  const nodes = Array.from({ length: many }, (_, at) => `${street}.c02.z${String(at).padStart(2, '0')}`)

  beforeAll(async () => {
    const rows = nodes.map((node, at) => ({
      _id: node,
      kind: 'station',
      name: `第${at + 1}号驿站`,
      open: true,
      children: [],
      at: 1,
    }))
    town.database.collection('places').insertMany(rows)
    for (const [at, node] of nodes.entries()) if (at !== 3) expectDone(await town.as(lead)(codes.make, { node }))
  })

  it('come thirty to a file, the next file begins where this one ended, and each code opens its own station', async () => {
    const input = { node: `${street}.c02`, size: 'A3' } as const
    const first = await print(input, lead)
    expect(first).toMatchObject({ printed: 29, skipped: [{ node: nodes[3], why: 'noCode' }] })
    expect(first.more?.parts).toBeGreaterThan(2)
    const second = await print({ ...input, from: first.next as string }, lead)
    expect(second.printed + first.printed).toBe(many)
    expect([second.next, second.skipped]).toEqual([undefined, []])
    expect(second.fileName).toContain('起-A3-')
    const bytes = await whole(input, first)
    const pictures = readPdfPictures(bytes)
    const { pages } = readPdf(bytes)
    expect(pictures).toHaveLength(29)
    // a scanner takes its time with each: the first of every four
    for (const [at, [picture]] of pictures.entries()) {
      if (!picture) throw new Error('a page without a picture')
      if (at % 4 > 0) continue
      const { name } = await stationBehind(picture)
      expect(pages[at]?.map(({ text }) => text).join('')).toContain(name)
    }
  })

  it('are fetched by who looks after that place, for a day, and leave nothing behind', async () => {
    const input = { node: `${street}.c02`, size: 'A4' } as const
    const { more } = await print(input, lead)
    if (!more) throw new Error('one reply held it all')
    const part = (by: string, asked: object) =>
      town.as(by)(posters.part, { node: input.node, id: more.id, part: 1, ...asked })
    expect(codeOf(await part(resident, {}))).toBe('FORBIDDEN')
    expect(codeOf(await part(worker, {}))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await part(lead, { node: 'pc.beiguan' }))).toBe('POSTER_GONE')
    expect(codeOf(await part(lead, { part: more.parts }))).toBe('POSTER_GONE')
    expect(codeOf(await part(lead, { id: 'nothing' }))).toBe('POSTER_GONE')
    expect(codeOf(await part(lead, { part: 0 }))).toBe('BAD_INPUT')
    expectDone(await part(lead, {}))
    town.clock.setOffset(day - 60_000)
    await town.fireTimer()
    expectDone(await part(lead, {}))
    town.clock.setOffset(2 * day)
    await town.fireTimer()
    expect(codeOf(await part(lead, {}))).toBe('POSTER_GONE')
    expect(rowsOf(town, 'fileParts')).toEqual([])
  })

  it('cost the same reads however many they are', async () => {
    const { trips } = await databaseTrips(town, () => town.as(lead)(posters.preview, { node: `${street}.c02` }))
    expect(trips).toBeLessThanOrEqual(8)
    expect(town.database.scans()).toEqual([])
  })
})
