/** Sign-off sheets through the front door, read back by another library. */
import { expectDone } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { signOffRows, signoffs } from '../../src/contract/signoffs'
import { codeOf, rowsOf } from '../../tests/support/advice'
import { giftActs, guest, keeper, second, station } from '../../tests/support/gift-acts'
import { readPdf } from '../../tests/support/pdf'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

let town: Town
let at: { id: string; kit: string }
const { begun, hand, own } = giftActs(() => town)
beforeAll(async () => {
  town = await openTown()
  at = await begun()
})
afterAll(() => town.close())

const sheet = (
  round = at.id,
  { by = keeper as string, node = station as string, after = undefined as string | undefined } = {},
) => town.as(by)(signoffs.sheet, { node, round, ...(after !== undefined && { after }) })
const read = ({ pdf }: { pdf: string }) => readPdf(Buffer.from(pdf, 'base64'))

it('is refused while nothing has been handed out, for no round, and for a station of somebody else', async () => {
  expect(codeOf(await sheet())).toBe('NOTHING_HANDED')
  expect(codeOf(await sheet('unknown'))).toBe('ROUND_NOT_FOUND')
  expect(codeOf(await sheet(at.id, { node: second }))).toBe('OUT_OF_SCOPE')
  expect(codeOf(await sheet(at.id, { by: 'lin-yulan' }))).toBe('FORBIDDEN')
})

it('shows who got a pack, what they signed, and what was taken back, and adds up what stands', async () => {
  expectDone(await hand(at, await own('zhao-tiezhu'), { signed: false }))
  expectDone(await hand(at, guest('王桂花', '0421')))
  const wrong = expectDone(await hand(at, guest('李建军', '7788')))
  expectDone(await town.as(keeper)(gifts.undo, { record: wrong.record, reason: '写错名字了' }))
  const { trips, result } = await databaseTrips(town, () => sheet())
  expect(trips).toBeLessThanOrEqual(8)
  const file = expectDone(result)
  expect(file).toMatchObject({ rows: 3, replaced: [] })
  expect(file).not.toHaveProperty('next')
  expect(file.fileName).toMatch(/^签收表-暖冬.*-\d{4}-\d\d-\d\d\.pdf$/)
  const { text, strokes, pages } = read(file)
  expect(pages).toHaveLength(1)
  for (const words of ['赵铁柱', '王桂花（尾号0421）', '李建军', '撤销了：写错名字了', '2份', '1份', '140.00元'])
    expect(text).toContain(words)
  // two strokes of the one who signed and stands; what was taken back shows why instead
  expect(strokes).toBe(2)
})

it('goes on in a further file, with the numbers going on', async () => {
  const like = rowsOf(town, 'giftHandouts').find(({ round }) => round === at.id)
  if (!like) throw new Error('nothing was handed out')
  const rows = Array.from({ length: signOffRows }, (_, index) => ({
    ...like,
    ...{ _id: `more.${index}`, subject: `s${index}`, name: `居民${index}`, at: Number(like.at) + 60_000 + index },
  }))
  town.database.collection('giftHandouts').insertMany(rows as never)
  const first = expectDone(await sheet())
  expect(first.rows).toBe(signOffRows)
  expect(first.fileName).toContain('-第1份.pdf')
  expect(Buffer.from(first.pdf, 'base64').length).toBeLessThan(500_000)
  const next = expectDone(await sheet(at.id, { after: first.next }))
  expect(next.rows).toBe(3)
  expect(next.fileName).toContain('-第2份.pdf')
  expect(read(next).text).toContain(`${signOffRows + 1}居民`)
  // the book knows of the two that were handed out and stand, and of the one that was taken back
  for (const words of ['本份发出', '合起来一共：发出2份，撤销1份，价值140.00元'])
    expect(read(next).text).toContain(words)
  expect(read(first).text).toContain('合起来一共')
})
