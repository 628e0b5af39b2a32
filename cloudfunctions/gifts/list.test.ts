/** A round for the people on a list: taken in from a table, known by phone and name, with and without a phone. */
import readSheet from 'read-excel-file/node'
import { expectDone } from '../../local-cloud/seed/caller'
import { gifts, type ListRow } from '../../src/contract/gifts'
import { people } from '../../src/contract/people'
import { codeOf, settleJobs } from '../../tests/support/advice'
import { approver, giftActs, guest, keeper, planner, station } from '../../tests/support/gift-acts'
import { giftTests } from '../../tests/support/gift-tests'
import { giveKit, givePacks } from '../../tests/support/given-packs'
import type { Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'
import { uploadFile } from '../../tests/support/upload'
import { writeXlsx } from '../sheets'

const [lin, sun, worker] = ['lin-yulan', 'sun-xiaomei', 'li-wen'] as const
let town: Town
giftTests(async opened => {
  town = opened
  const profile = { name: '林玉兰', phone: '13900001111', home: 'pc.beiguan.c01' }
  expectDone(await town.as(lin)(people.updateProfile, profile))
})
const { own, hand, look, round, settings, draft, submit, approve, ticket } = giftActs(() => town)

const people50 = (prefix: string): ListRow[] =>
  Array.from({ length: 50 }, (_, at) => ({ name: `居民${at}`, phone: `${prefix}${String(at).padStart(4, '0')}` }))
const listRound = async () => {
  const kit = giveKit(town)
  givePacks(town, station, kit, { count: 20 })
  const id = await draft(settings(kit, { who: { kind: 'list' } }))
  return { id, kit }
}
const add = (id: string, portion: ListRow[], by: string = planner) => town.as(by)(gifts.importList, { id, portion })
const open = async (id: string) => {
  expectDone(await submit(id))
  expectDone(await approve(id))
  await settleJobs(town)
}
const onTable = async (rows: readonly (readonly string[])[]) => {
  const columns = ['姓名', '电话'].map(title => ({ title, kind: 'text' as const }))
  const bytes = await writeXlsx({ name: '名单', columns, rows })
  return bytes
}
const linRow = { name: '林 玉兰', phone: '13900001111' }

it('a table is looked through: duplicates, what is no phone, who has an account, who stands there already', async () => {
  const { id } = await listRound()
  expectDone(await add(id, [{ name: '老张', phone: '13800000001' }]))
  const { folder } = expectDone(await town.as(planner)(gifts.listed, { id }))
  const check = async (bytes: Uint8Array) => {
    const fileId = await uploadFile(town, planner, `${folder}/${Math.random()}.xlsx`, bytes)
    return expectDone(await town.as(planner)(gifts.checkList, { id, fileId }))
  }
  const looked = await check(
    await onTable([
      ['林玉兰', '139 0000 1111'],
      ['老张', '13800000001'],
      ['老王', '13800000002'],
      ['老王', '138-0000-0002'],
      ['老李', '没有'],
      ['', '13800000003'],
    ]),
  )
  expect(looked).toMatchObject({ kind: 'looked', rows: 3, known: 1, listed: 1 })
  if (looked.kind !== 'looked') throw new Error(looked.fault)
  expect(looked.faults.map(({ row, code, other }) => [row, code, other])).toEqual([
    [5, 'ROW_TWICE', 4],
    [6, 'CELL_NOT_PHONE', undefined],
    [7, 'CELL_MISSING', undefined],
  ])
  expect(looked.portions).toEqual([
    [
      { name: '林玉兰', phone: '13900001111' },
      { name: '老王', phone: '13800000002' },
    ],
  ])
  expect(await check(Buffer.from('%PDF-1.7 no table'))).toMatchObject({ kind: 'unreadable' })
  const gone = await town.as(planner)(gifts.checkList, { id, fileId: 'cloud://env.bucket/tables/none.xlsx' })
  expect(codeOf(gone)).toBe('ATTACHMENT_UNKNOWN')
})

it('an empty table has the titles that the import reads, and what it does not read is said', async () => {
  const { id } = await listRound()
  const { fileName, xlsx } = expectDone(await town.as(planner)(gifts.listTable, { id }))
  expect(fileName).toMatch(/-名单表\.xlsx$/)
  const [first] = await readSheet(Buffer.from(xlsx, 'base64'))
  expect(first?.data[0]).toEqual(['姓名', '手机号'])
  const { folder } = expectDone(await town.as(planner)(gifts.listed, { id }))
  const check = async (bytes: Uint8Array) => {
    const fileId = await uploadFile(town, planner, `${folder}/${Math.random()}.xlsx`, bytes)
    return expectDone(await town.as(planner)(gifts.checkList, { id, fileId }))
  }
  expect(await check(Buffer.from(xlsx, 'base64'))).toEqual({ kind: 'unreadable', fault: 'TABLE_EMPTY' })
  const lines = ['姓名,手机号,身份证号', '老张,13800000001,1402', '=1+1,13800000002,']
  expect(await check(Buffer.from(lines.join('\r\n')))).toMatchObject({
    unknown: ['身份证号'],
    faults: [{ row: 3, column: '姓名', code: 'CELL_FORMULA', text: '=1+1' }],
  })
  expect(codeOf(await town.as(worker)(gifts.listTable, { id }))).toBe('OUT_OF_SCOPE')
  expect(codeOf(await town.as(planner)(gifts.listTable, { id: 'unknown' }))).toBe('ROUND_NOT_FOUND')
})

it('a full portion takes as many trips as it has rows and a few more, and who stands there stays once', async () => {
  const { id } = await listRound()
  const { trips, result } = await databaseTrips(town, () => add(id, people50('1370000')))
  expect(trips).toBeLessThanOrEqual(68 + 50)
  expect(expectDone(result)).toEqual({ added: 50, known: 0 })
  const twice = [...people50('1370000').slice(0, 3), linRow, linRow]
  expect(expectDone(await add(id, twice))).toEqual({ added: 1, known: 1 })
  expect((await round(id)).listed).toBe(51)
  const both = await Promise.all([add(id, people50('1360000')), add(id, people50('1360000'))])
  expect(both.reduce((sum, reply) => sum + expectDone(reply).added, 0)).toBe(50)
  expect(codeOf(await add(id, [linRow], worker))).toBe('OUT_OF_SCOPE')
})

it('is shut once it was handed in, and not empty then', async () => {
  const { id } = await listRound()
  expect(codeOf(await submit(id))).toBe('LIST_EMPTY')
  expectDone(await add(id, [linRow]))
  const open = async () => expectDone(await town.as(planner)(gifts.listed, { id })).open
  expect(await open()).toBe(true)
  expectDone(await submit(id))
  expect(await open()).toBe(false)
  expect(codeOf(await add(id, people50('1350000')))).toBe('ROUND_LIST_SHUT')
  const riders = await draft(settings(giveKit(town)))
  expect(codeOf(await add(riders, [linRow]))).toBe('ROUND_LIST_SHUT')
})

it('one and the same person gets one, with their phone or without', async () => {
  const at = await listRound()
  expectDone(await add(at.id, [linRow, { name: '王大妈', phone: '13800001234' }]))
  await open(at.id)
  expect(codeOf(await hand(at, await own(sun)))).toBe('NOT_ELIGIBLE')
  expect(codeOf(await hand(at, guest('李大爷')))).toBe('NOT_ELIGIBLE')
  expect(codeOf(await hand(at, guest('王大妈', '9999')))).toBe('NOT_ELIGIBLE')
  const shown = await own(lin)
  const { trips, result } = await databaseTrips(town, () => hand(at, shown))
  expectDone(result)
  expect(trips).toBeLessThanOrEqual(12)
  expect(codeOf(await hand(at, guest('林玉兰', '1111')))).toBe('GIFT_TWICE')
  expectDone(await hand(at, guest('王大妈', '1234')))
  expect(codeOf(await look(at, guest('王大妈', '1234')))).toBe('GIFT_TWICE')
  const { items } = expectDone(await town.as(planner)(gifts.listed, { id: at.id }))
  expect(items.map(({ name, last4, known, got }) => [name, last4, known, got !== undefined])).toEqual([
    ['林 玉兰', '1111', true, true],
    ['王大妈', '1234', false, true],
  ])
})

it('finds who came here after it was written, and nobody by their phone alone', async () => {
  const at = await listRound()
  expectDone(
    await add(at.id, [
      { name: '孙晓梅', phone: '13900002222' },
      { name: '赵大爷', phone: '13900003333' },
    ]),
  )
  await open(at.id)
  expect(codeOf(await ticket(sun, at.id))).toBe('NOT_FOR_YOU')
  const profile = (name: string, phone: string) =>
    town.as(sun)(people.updateProfile, { name, phone, home: 'pc.beiguan.c01' })
  expectDone(await profile('孙晓梅', '13900003333'))
  expect(codeOf(await hand(at, await own(sun)))).toBe('NOT_ELIGIBLE')
  expectDone(await profile('孙晓梅', '13900002222'))
  const { code } = expectDone(await ticket(sun, at.id))
  expectDone(await hand(at, { by: 'ticket', code }))
  expect(codeOf(await hand(at, guest('孙晓梅', '2222')))).toBe('GIFT_TWICE')
})

it('somebody is taken off who has not got one', async () => {
  const at = await listRound()
  expectDone(await add(at.id, [linRow, { name: '王大妈', phone: '13800001234' }]))
  await open(at.id)
  const rowOf = async (name: string) =>
    expectDone(await town.as(planner)(gifts.listed, { id: at.id })).items.find(row => row.name === name)?.id ?? ''
  const [first, other] = [await rowOf('林 玉兰'), await rowOf('王大妈')]
  expectDone(await hand(at, guest('王大妈', '1234')))
  const { code: kept } = expectDone(await ticket(lin, at.id))
  const off = (row: string, id = at.id) => town.as(planner)(gifts.unlist, { id, row, reason: '搬走了' })
  expect(codeOf(await off(other))).toBe('LISTED_HAS_GOT')
  const { trips, result } = await databaseTrips(town, () => off(first))
  expect(trips).toBeLessThanOrEqual(8)
  expectDone(result)
  expect(codeOf(await off(first))).toBe('NOT_LISTED')
  expect(codeOf(await off('unknown.row'))).toBe('NOT_LISTED')
  expect(codeOf(await hand(at, await own(lin)))).toBe('NOT_ELIGIBLE')
  // a ticket says who somebody is, not what they may get
  expect(codeOf(await hand(at, { by: 'ticket', code: kept }))).toBe('NOT_ELIGIBLE')
  expect(codeOf(await town.as(keeper)(gifts.listed, { id: at.id }))).toBe('FORBIDDEN')
})

it('who wrote in the list does not approve it', async () => {
  const at = await listRound()
  expectDone(await add(at.id, [linRow], approver))
  expectDone(await submit(at.id))
  expect(codeOf(await approve(at.id))).toBe('ROUND_SAME_PERSON')
})
