/** Records: by place and round, as figures, and as a table that opens and adds up. */
import readXlsxFile from 'read-excel-file/node'
import { expectDone } from '../../local-cloud/seed/caller'
import { desk } from '../../src/contract/desk'
import { gifts } from '../../src/contract/gifts'
import { codeOf, rowsOf } from '../../tests/support/advice'
import { approver, giftActs, guest, keeper, planner, second, station, street } from '../../tests/support/gift-acts'
import { giftTests } from '../../tests/support/gift-tests'
import type { Town } from '../../tests/support/town'

const [rider, worker] = ['zhao-tiezhu', 'li-wen'] as const
let town: Town
giftTests(opened => {
  town = opened
})
const { begun, own, hand, settings, draft, submit } = giftActs(() => town)
const both = [station, second].map(node => ({ node, quota: 20 }))

it('are read page by page, by place and by round, within reach, and on record', async () => {
  const at = await begun({ places: both })
  for (let number = 0; number < 35; number += 1) {
    const place = number % 7 === 0 ? { by: worker, node: second } : {}
    expectDone(await hand(at, guest(`居民${number}`), place).then(reply => reply))
    if (number !== 19) continue
    for (const place of [
      { node: second, quota: 10 },
      { node: station, quota: 30 },
    ])
      expectDone(await town.as(planner)(gifts.setQuota, { id: at.id, ...place }))
  }
  const read = (by: string, node: string, after?: string) =>
    town.as(by)(gifts.records, { node, round: at.id, ...(after !== undefined && { after }) })
  const first = expectDone(await read(planner, street))
  expect(first.items).toHaveLength(30)
  const rest = expectDone(await read(planner, street, first.next))
  expect(rest.items).toHaveLength(5)
  expect(rest.next).toBeUndefined()
  expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(35)
  expect(first.items[0]).toMatchObject({
    name: '居民34 1234',
    way: 'guest',
    by: '马建国',
    signed: true,
    pack: expect.stringContaining('第1版'),
  })
  expect(expectDone(await read(worker, second)).items).toHaveLength(5)
  expect(codeOf(await read(keeper, second))).toBe('OUT_OF_SCOPE')
  expect(codeOf(await read(rider, station))).toBe('FORBIDDEN')
  expect(rowsOf(town, 'journal').some(row => row.action === 'gifts.records')).toBe(true)
})

it('add up to figures without names', async () => {
  const at = await begun({ places: both })
  for (const name of ['甲', '乙', '丙']) expectDone(await hand(at, guest(name)))
  const { record } = expectDone(await hand(at, guest('丁'), { by: worker, node: second }))
  expectDone(await town.as(worker)(gifts.undo, { record, reason: '点错了' }))
  const figures = expectDone(await town.as(planner)(gifts.figures, { round: at.id }))
  expect(figures).toMatchObject({ handed: 3, undone: 1, doubles: 0, value: 21_000 })
  expect(figures.places.map(({ place, handed, left }) => [place, handed, left])).toEqual([
    ['北关小哥驿站', 3, 47],
    ['北关清凉服务站', 0, 50],
  ])
  expect(figures.things).toEqual([
    { name: '保温杯', unit: '个', count: 3, value: 12_000 },
    { name: '手套', unit: '双', count: 6, value: 9_000 },
  ])
  expect(JSON.stringify(figures)).not.toContain('甲')
})

it('are exported as a table that an auditor can add up', async () => {
  const at = await begun()
  expectDone(await hand(at, await own(rider)))
  expectDone(await hand(at, guest('=甲')))
  const { record } = expectDone(await hand(at, guest('乙')))
  expectDone(await town.as(keeper)(gifts.undo, { record, reason: '点错了' }))
  const done = expectDone(await town.as(planner)(gifts.exportRecords, { node: street, round: at.id }))
  expect(done).toMatchObject({ rows: 3, fileName: expect.stringMatching(/^北关街道-发放记录-.*\.xlsx$/) })
  const [sheet] = await readXlsxFile(Buffer.from(done.xlsx, 'base64'))
  const [titles, ...rows] = sheet?.data ?? []
  expect(titles).toEqual([
    '批次',
    '驿站',
    '时间',
    '礼包',
    '每份价值(元)',
    '里面有',
    '领取人',
    '怎么领',
    '代领人',
    '是否签字',
    '发放人',
    '状态',
    '撤销原因',
    '物品批号',
  ])
  expect(rows.map(row => [row[4], row[6], row[7], row[10], row[11], row[12]])).toEqual([
    [70, '乙 1234', '当面登记', '马建国', '撤销了', '点错了'],
    [70, "'=甲 1234", '当面登记', '马建国', '有效', null],
    [70, '赵铁柱', '扫本人的码', '马建国', '有效', null],
  ])
  expect(codeOf(await town.as(keeper)(gifts.exportRecords, { node: station }))).toBe('FORBIDDEN')
  expect(codeOf(await town.as(planner)(gifts.exportPart, { node: street, id: 'unknown', part: 1 }))).toBe('PART_GONE')
})

describe('the desk', () => {
  const waits = async (persona: string, matter: string) =>
    expectDone(await town.as(persona)(desk.waiting, { node: persona === approver ? 'pc' : street })).matters.find(
      one => one.matter === matter,
    )?.count ?? 0

  it('shows rounds to those who may approve them, complaints, and differences while a round runs', async () => {
    const before = [await waits(planner, 'rounds'), await waits(approver, 'rounds')]
    // of the community's own; and what the seeded rider says of his pack
    expect([...before, await waits(planner, 'complaints')]).toEqual([1, 1, 1])
    const at = await begun({ guests: false })
    expectDone(await submit(await draft(settings(at.kit))))
    expect([await waits(planner, 'rounds'), await waits(approver, 'rounds')]).toEqual([before[0], (before[1] ?? 0) + 1])
    expectDone(await town.as(rider)(gifts.complain, { round: at.id, words: '没给我' }))
    expect(await waits(planner, 'complaints')).toBe(2)
    const along = expectDone(await town.as(keeper)(gifts.takeAlong, { node: station, round: at.id, count: 1 }))
    const later = expectDone(await town.as(worker)(gifts.takeAlong, { node: station, round: at.id, count: 1 }))
    const sent = { allotment: along.id, sign: along.sign, number: 1, shown: guest('甲'), at: town.clock.now() }
    expectDone(await town.as(keeper)(gifts.handOutside, { ...sent, signature: '1,1 2,2' }))
    expect(await waits(planner, 'differences')).toBe(1)
    expectDone(await town.as(planner)(gifts.close, { id: at.id, reason: '发完了' }))
    expect(await waits(planner, 'differences')).toBe(0)
    // one that is sent only now has been seen by nobody
    const late = { ...sent, allotment: later.id, sign: later.sign, shown: guest('乙') }
    expectDone(await town.as(worker)(gifts.handOutside, { ...late, signature: '1,1 2,2' }))
    expect(await waits(planner, 'differences')).toBe(1)
    town.clock.setOffset(15 * 86_400_000)
    expect(await waits(planner, 'differences')).toBe(0)
    town.clock.setOffset(0)
  })
})
