/** Certificates and statements through the front door, read back by another library. */
import path from 'node:path'
import { expectDone } from '../../local-cloud/seed/caller'
import { certificates } from '../../src/contract/certificates'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { codeOf, personOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { type Pdf, readPdf, withoutBlanks } from '../../tests/support/pdf'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'
import { print } from '../paper'
import { certificatePaper } from './certificate-paper'
import { certificateOf } from './rules-certificate'
import type { Served } from './rules-facts'

const [sun, lin, zhao, ma, guest] = ['sun-xiaomei', 'lin-yulan', 'zhao-tiezhu', 'ma-jianguo', 'chen-xinlai'] as const
const fonts = path.resolve(__dirname, '../../dist/cloudfunctions/rights/fonts')

let town: Town
let year: number
beforeAll(async () => {
  town = await openTown()
  year = new Date(town.clock.now() + 8 * 3_600_000).getUTCFullYear()
})
afterAll(() => town.close())

const read = ({ pdf }: { pdf: string }): Pdf => readPdf(Buffer.from(pdf, 'base64'))
const certificate = async (persona: string, input: { year?: number } = {}) =>
  expectDone(await town.as(persona)(certificates.certificate, input))
const statement = async (persona: string, of = year) =>
  expectDone(await town.as(persona)(certificates.statement, { year: of }))
const confirmedOf = async (persona: string) => {
  const person = await personOf(town, persona)
  return rowsOf(town, 'services').filter(row => row.person === person && row.state === 'booked')
}
const minutesOf = (rows: readonly Record<string, unknown>[]) =>
  rows.reduce((sum, { review }) => sum + (review as { minutes: number }).minutes, 0)

/** So many services of an hour each, a day apart, as booked ones lie in the database; the latest a year ago. */
async function serve(persona: string, count: number): Promise<void> {
  const like = (await confirmedOf(persona))[0]
  if (!like) throw new Error(`${persona} has not served`)
  const rows = Array.from({ length: count }, (_, at) => {
    const startsAt = Date.UTC(year - 1, 0, 2 + at, 1)
    const day = new Date(startsAt).toISOString().slice(0, 10)
    const times = { day, startsAt, endsAt: startsAt + 3_600_000, in: startsAt, out: startsAt + 3_600_000 }
    const review = { minutes: 60, level: 'good', by: 'somebody', at: startsAt }
    return { ...like, _id: `many.${persona}.${at}`, title: `第${at + 1}次打扫楼道`, ...times, review }
  })
  town.database.collection('services').insertMany(rows as never)
}

describe('a certificate', () => {
  it('says what its reader has served, on one page, and nothing of anybody else', async () => {
    const rows = await confirmedOf(sun)
    const file = await certificate(sun)
    const { pages, text, title, sizes } = read(file)
    expect(file.fileName).toMatch(/^志愿服务证明-\d{4}-\d\d-\d\d\.pdf$/)
    expect(file.replaced).toEqual([])
    expect(Buffer.from(file.pdf, 'base64').length).toBeLessThan(100_000)
    expect([title, pages.length]).toEqual(['志愿服务证明', 1])
    expect(sizes[0]?.map(Math.round)).toEqual([595, 842])
    for (const part of [
      '孙晓梅',
      `志愿服务${rows.length}次`,
      `一共${minutesOf(rows) / 60}小时`,
      '北关社区',
      '社区盖章处',
    ])
      expect(text).toContain(part)
    for (const { title: what } of rows) expect(text).toContain(withoutBlanks(String(what)))
    for (const foreign of ['赵铁柱', '林玉兰', '小哥护学岗']) expect(text).not.toContain(foreign)
  })

  it('of a year holds that year’s services and no others', async () => {
    await serve(lin, 3)
    const { text } = read(await certificate(lin, { year: year - 1 }))
    expect(text).toContain('志愿服务3次，一共3小时')
    expect(text).toContain(`${year - 1}年1月2日到1月4日，在`)
    expect(text).not.toContain('古城墙根捡垃圾')
    const all = minutesOf(await confirmedOf(lin)) / 60
    expect(read(await certificate(lin)).text).toContain(`一共${all}小时`)
  })

  it('waits until there is a name and something confirmed', async () => {
    expect(codeOf(await town.as(guest)(certificates.certificate, {}))).toBe('CONSENT_REQUIRED')
    expectDone(await town.as(guest)(people.agree, { version: privacyNoticeVersion }))
    expect(codeOf(await town.as(guest)(certificates.certificate, {}))).toBe('NAME_MISSING')
    expect(codeOf(await town.as(guest)(certificates.statement, { year }))).toBe('NAME_MISSING')
    expect(codeOf(await town.as(ma)(certificates.certificate, {}))).toBe('NOTHING_CONFIRMED')
    expect(codeOf(await town.as(sun)(certificates.certificate, { year: year - 3 }))).toBe('NOTHING_CONFIRMED')
    expect(codeOf(await town.as(sun)(certificates.certificate, { year: 1 }))).toBe('BAD_INPUT')
  })

  it('stays one page with the longest of everything', async () => {
    const kinds = ['policy', 'culture', 'medical', 'environment', 'elderly', 'safety', 'civility'] as const
    const services = Array.from({ length: 500 }, (_, at): Served => {
      const kind = kinds[at % kinds.length] ?? 'other'
      const long = '很长很长的名字'.repeat(6)
      return { day: '2025-12-31', title: long, place: long, kind, purse: 'volunteer', minutes: 659 }
    })
    const confirmedIn = ['一', '二', '三', '四'].map(name => `${name}号名字特别特别长的社区`)
    const facts = { name: '欧阳'.repeat(10), year: 2025, services, confirmedIn, today: '2026-11-26' }
    const { bytes } = await print(certificatePaper(certificateOf(facts)), fonts)
    expect(readPdf(bytes).pages).toHaveLength(1)
  })
})

describe('a statement', () => {
  it('adds up: every service, every movement, what there was before and what is left', async () => {
    const rows = await confirmedOf(sun)
    const person = await personOf(town, sun)
    const entries = rowsOf(town, 'pointEntries').filter(row => row.account === `${person}.volunteer`)
    const { trips, result } = await databaseTrips(town, () => statement(sun))
    const { text } = read(result)
    expect(trips).toBeLessThanOrEqual(6)
    for (const { title } of rows) expect(text).toContain(withoutBlanks(String(title)))
    const earned = entries.filter(({ kind }) => kind === 'award').reduce((sum, { points }) => sum + Number(points), 0)
    const left = entries.reduce((sum, { points }) => sum + Number(points), 0)
    expect(text).toContain(`服务得分${rows.length}笔+${earned / 100}`)
    expect(text).toContain('年初结余0')
    expect(text).toContain(`现在结余${left / 100}`)
    for (const foreign of ['赵铁柱', '林玉兰', '小哥护学岗']) expect(text).not.toContain(foreign)
  })

  it('of a rider shows the other purse', async () => {
    const { text } = read(await statement(zhao))
    expect(text).toContain('小哥积分')
    expect(text).toContain('小哥护学岗')
    expect(text).not.toContain('志愿积分')
  })

  it('of a year without anything, or one to come, is none', async () => {
    for (const other of [year - 2, year + 1])
      expect(codeOf(await town.as(sun)(certificates.statement, { year: other }))).toBe('NOTHING_CONFIRMED')
    expect(codeOf(await town.as(ma)(certificates.statement, { year }))).toBe('NOTHING_CONFIRMED')
  })

  it('of three hundred services has numbered pages, each service once, and fits into a reply', async () => {
    await serve(zhao, 300)
    const { trips, result } = await databaseTrips(town, () => statement(zhao, year - 1))
    const { pages, text } = read(result)
    expect(trips).toBeLessThanOrEqual(6)
    expect(result.pdf.length).toBeLessThan(900_000)
    expect(pages.length).toBeGreaterThan(5)
    pages.forEach((page, at) => {
      const words = withoutBlanks(page.map(({ text: part }) => part).join(''))
      expect(words).toContain(`第${at + 1}页，共${pages.length}页`)
    })
    for (let at = 1; at <= 300; at += 1) expect(text.split(`第${at}次打扫楼道`)).toHaveLength(2)
    expect(text).toContain('300小时')
  })
})

it('whoever has left has no papers, and comes back as somebody new', async () => {
  expectDone(await town.as(lin)(people.deleteMe, { confirm: '删除' }))
  await settleJobs(town)
  for (const reply of [
    await town.as(lin)(certificates.certificate, {}),
    await town.as(lin)(certificates.statement, { year }),
  ])
    expect(codeOf(reply)).toBe('CONSENT_REQUIRED')
  expectDone(await town.as(lin)(people.agree, { version: privacyNoticeVersion }))
  expectDone(await town.as(lin)(people.updateProfile, { name: '林玉兰', home: null }))
  expect(codeOf(await town.as(lin)(certificates.certificate, {}))).toBe('NOTHING_CONFIRMED')
})
