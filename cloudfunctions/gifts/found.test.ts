/** Records are found by who got a pack and by what was in it, down to the batch; a table of them says the same. */
import readXlsxFile from 'read-excel-file/node'
import { expectDone } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { codeOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { giftActs, guest, keeper, planner, second, signature, station, street } from '../../tests/support/gift-acts'
import { giftTests } from '../../tests/support/gift-tests'
import { storeActs } from '../../tests/support/stores'
import type { Town } from '../../tests/support/town'

let town: Town
giftTests(opened => {
  town = opened
})
const { item, bring, kit, pack, lotsOf } = storeActs(() => town)
const { settings, draft, submit, approve, hand, own } = giftActs(() => town)
const worker = 'li-wen'

/** Tea of two batches and a cup in each of four packs; two hold the first batch. */
async function teaRound() {
  const [tea, cup] = [await item('姜茶', { value: 900 }), await item('保温杯', { value: 4_000 })]
  const teas = await bring(tea, 2, { number: 'A1', expires: '2027-01-01', value: 900 }, station)
  await bring(tea, 8, { number: 'B2', expires: '2028-01-01', value: 1_000 }, station)
  await bring(cup, 9, { value: 4_000 }, station)
  const version = await kit([
    [tea, 1],
    [cup, 1],
  ])
  const [bad] = await lotsOf(teas.stock)
  await pack(version, 4, station)
  const id = await draft(settings(version, { places: [{ node: station, quota: 10 }] }))
  expectDone(await submit(id))
  expectDone(await approve(id))
  await settleJobs(town)
  return { at: { id, kit: version }, tea, cup, bad: bad?.lot ?? '' }
}

it('by item and batch: who got the bad one', async () => {
  const { at, tea, cup, bad } = await teaRound()
  for (const name of ['王桂花', '李建军', '张秀英']) expectDone(await hand(at, guest(name, '0421')))
  const find = async (more: object, by: string = planner, node: string = street) =>
    expectDone(await town.as(by)(gifts.records, { node, ...more })).items
  const names = async (more: object, ...of: [string?, string?]) => (await find(more, ...of)).map(({ name }) => name)
  expect(await names({ lot: bad })).toEqual(['李建军 0421', '王桂花 0421'])
  expect(await names({ item: tea })).toHaveLength(3)
  expect(await names({ item: cup, round: at.id, name: '张秀英' })).toEqual(['张秀英 0421'])
  expect(await names({ lot: bad }, keeper, station)).toHaveLength(2)
  expect(await names({ lot: bad }, worker, second)).toEqual([])
  expect(codeOf(await town.as(keeper)(gifts.records, { node: second, lot: bad }))).toBe('OUT_OF_SCOPE')
  expect((await find({ lot: bad }))[0]).toMatchObject({
    value: 4_900,
    contents: [
      { item: tea, lot: bad, count: 1, value: 900, number: 'A1', expires: '2027-01-01', from: '粮油店' },
      { item: cup, count: 1, value: 4_000 },
    ],
  })
})

it('by name, with or without the digits behind it, and page by page on an index', async () => {
  const { at } = await teaRound()
  const name = '赵大妈'
  expectDone(await hand(at, guest(name, '0421')))
  expectDone(await hand(at, guest(name, '7788')))
  expectDone(await hand(at, guest('赵大妈家', '0421')))
  const find = (words: string, more = {}) => town.as(planner)(gifts.records, { node: street, name: words, ...more })
  expect(expectDone(await find(name)).items.map(one => one.name)).toEqual(['赵大妈 7788', '赵大妈 0421'])
  expect(expectDone(await find('赵大妈 0421')).items).toHaveLength(1)
  const [like] = rowsOf(town, 'giftHandouts').filter(row => row.name === name)
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...like,
    ...{ _id: `named-${index}`, state: 'undone', subject: `s${index}`, at: Number(like?.at) - index },
  }))
  town.database.collection('giftHandouts').insertMany(many as never)
  const first = expectDone(await find(name))
  const rest = expectDone(await find(name, { after: first.next }))
  expect([first.items.length, rest.items.length, rest.next]).toEqual([30, 12, undefined])
  // what was looked for is on record, the name is not
  const looks = rowsOf(town, 'journal').filter(row => row.action === 'gifts.records')
  expect(JSON.stringify(looks)).not.toContain(name)
  expect(town.database.scans().filter(({ collection }) => collection === 'giftHandouts')).toEqual([])
})

it('as a table: the same rows, what was in them, how they went out, and whether somebody signed', async () => {
  const { at, bad } = await teaRound()
  expectDone(await hand(at, await own('zhao-tiezhu'), { signed: false }))
  const along = expectDone(
    await town.as(keeper)(gifts.takeAlong, { node: station, round: at.id, kit: at.kit, count: 1 }),
  )
  const sent = { allotment: along.id, sign: along.sign, number: 1, shown: guest('钱大爷', '1111') }
  expectDone(await town.as(keeper)(gifts.handOutside, { ...sent, at: town.clock.now(), signature }))
  expectDone(await hand(at, guest('孙大爷', '2222')))
  const table = async (more: object) => {
    const done = expectDone(await town.as(planner)(gifts.exportRecords, { node: street, ...more }))
    const [sheet] = await readXlsxFile(Buffer.from(done.xlsx, 'base64'))
    const [titles = [], ...rows] = sheet?.data ?? []
    expect(rows).toHaveLength(done.rows)
    return rows.map(row => Object.fromEntries(titles.map((title, index) => [String(title), row[index]])))
  }
  const rows = await table({ round: at.id })
  expect(rows.map(row => [row['每份价值(元)'], row.怎么领, row.是否签字])).toEqual([
    [50, '当面登记', '签了'],
    [49, '当面登记，带出去发的', '签了'],
    [49, '扫本人的码', '没签'],
  ])
  expect(rows.map(row => row.里面有)).toEqual(Array(3).fill(expect.stringMatching(/^姜茶.*×1、保温杯.*×1$/)))
  expect(rows.map(row => row.物品批号)).toEqual([
    expect.stringMatching(/ B2$/),
    expect.stringMatching(/ A1$/),
    expect.stringMatching(/ A1$/),
  ])
  expect((await table({ lot: bad })).map(row => row.领取人)).toEqual(['钱大爷 1111', '赵铁柱'])
  expect((await table({ round: at.id, name: '孙大爷' })).map(row => row['每份价值(元)'])).toEqual([50])
})
