/** A round for the people on a list in a real browser: an empty table, a faulty one, the mended one twice, and what the counter says of whom. */
import type { Browser, Page } from 'playwright-core'
import readSheet from 'read-excel-file/node'
import write, { type Cell } from 'write-excel-file/node'
import { expectDone } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { people } from '../../src/contract/people'
import { settleJobs } from '../support/advice'
import { giftActs, keeper, planner, station, street } from '../support/gift-acts'
import { checkGifts } from '../support/gift-books'
import { giveKit, givePacks } from '../support/given-packs'
import { openTown, type Town } from '../support/town'
import { fill, pick, press, saved, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'
import { counter } from './pack-acts'

let town: Town
let browser: Browser
let gao: Watched
let ma: Watched
let id = ''
const acts = giftActs(() => town)

beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  const lin = { name: '林玉兰', phone: '13900001111', home: 'pc.beiguan.c01' }
  expectDone(await town.as('lin-yulan')(people.updateProfile, lin))
  const kit = giveKit(town, street, '冬日暖新礼包')
  givePacks(town, station, kit, { count: 20 })
  const places = [{ node: station, quota: 10 }]
  id = await acts.draft(acts.settings(kit, { name: '困难家庭慰问', who: { kind: 'list' }, places }))
  gao = await visit(browser, town, planner, { viewport: desktop })
  ma = await visit(browser, town, keeper)
})
afterAll(async () => {
  if (town) checkGifts(town)
  await browser?.close()
  await town?.close()
})

/** As somebody's Excel saves it: what begins with = is a formula, and a column more than was asked for. */
const xlsx = (rows: readonly (readonly string[])[]): Promise<Buffer> => {
  const cell = (value: string): Cell =>
    value.startsWith('=') ? { type: 'Formula', value } : value === '' ? null : { type: String, value }
  return write([['姓名', '联系电话', '身份证号'], ...rows].map(cells => cells.map(cell))).toBuffer()
}
const good = [
  ['林玉兰', '139 0000 1111', '140202'],
  ['老张', '13800000001', ''],
] as const
const spoilt = [
  ...good,
  ['老张', '138-0000-0001', ''],
  ['老李', '没有手机', ''],
  ['="老"&"王"', '13800000003', ''],
  ['', '13800000004', ''],
]
const mended = [...good, ['老李', '13800000002', ''], ['老王', '13800000003', ''], ['老赵', '13800000004', '']]
const listed = async () => expectDone(await town.as(planner)(gifts.listed, { id })).items

it('is reached from its round, with an empty table to fill in', async () => {
  const { page } = gao
  await open(gao, town, `pages/gifts/round/index?id=${id}`)
  await press(page, /名单/)
  await sees(page, '“困难家庭慰问”的名单')
  await sees(page, '名单上还没有人')
  const blank = await saved(page, '拿一份空表')
  expect(blank.name).toBe('困难家庭慰问-名单表.xlsx')
  const [sheet] = await readSheet(blank.bytes)
  expect(sheet?.data[0]).toEqual(['姓名', '手机号'])
  await pick(page, '选填好的表', blank.name, blank.bytes)
  await sees(page, '表里还没有填东西')
})

it('says of each row what is wrong with it, who is known here, and which column nobody reads', async () => {
  const { page } = gao
  await pick(page, '选填好的表', '名单.xlsx', await xlsx(spoilt))
  await sees(page, '有 4 处要改')
  for (const [row, words] of [
    ['第 4 行 · 手机号', '跟第 3 行重了'],
    ['第 5 行 · 手机号', '看不出是手机号，写成 11 位数字，例如 13900001111'],
    ['第 6 行 · 姓名', /是公式/],
    ['第 7 行 · 姓名', '这一格不能空着'],
  ] as const) {
    await sees(page, row)
    await sees(page, words)
  }
  await sees(page, '新加的人（1 个在这里登记过）')
  await sees(page, '这几列没有读：身份证号')
  expect(await listed()).toEqual([])
})

it('takes the rows that are right, and of the mended table only what is new', async () => {
  const { page } = gao
  await press(page, '先导没问题的 2 个人')
  await sees(page, '导入好了，新加了 2 个人')
  await sees(page, '后四位 1111 · 登记过')
  await pick(page, '换一份表', '改好.xlsx', await xlsx(mended))
  await sees(page, '“改好.xlsx”看过了，没有问题')
  await sees(page, '有 2 行已经在了，会跳过')
  await press(page, '导入 3 个人')
  await sees(page, '导入好了，新加了 3 个人')
  await pick(page, '换一份表', '改好.xlsx', await xlsx(mended))
  await sees(page, '没有要新加的')
  await sees(page, '有 5 行已经在了，会跳过')
  expect((await listed()).map(({ last4, known }) => [last4, known]).sort()).toEqual([
    ['0001', false],
    ['0002', false],
    ['0003', false],
    ['0004', false],
    ['1111', true],
  ])
})

it('is shut with the round', async () => {
  expectDone(await acts.submit(id))
  expectDone(await acts.approve(id))
  await settleJobs(town)
  await open(gao, town, `pages/gifts/list/index?id=${id}`)
  await sees(gao.page, '名单交上去了，不能再加')
  expect(await gao.page.getByRole('button', { name: '选填好的表' }).filter({ visible: true }).count()).toBe(0)
})

const show = async (page: Page, persona: string) => {
  const shown = await acts.own(persona)
  await fill(page, '码下面那一行', shown.by === 'code' ? shown.scene : '')
  await press(page, '看看能不能领')
}

it('at the counter whoever stands on it gets a pack, and the others are told why not', async () => {
  const { page } = ma
  await counter(ma, town, station, '困难家庭慰问')
  await show(page, 'sun-xiaomei')
  await sees(page, '先别发')
  await sees(page, '“困难家庭慰问”的名单上没有对方')
  await press(page, '下一位')
  await show(page, 'lin-yulan')
  await sees(page, '可以发')
  await press(page, '发给他')
  await sees(page, '林玉兰领走了，还有 9 份')
  const guest = async (name: string, last4: string) => {
    await press(page, '没带手机，当面登记')
    await fill(page, '叫什么', name)
    await fill(page, '手机号后四位', last4)
    await press(page, '看看能不能领')
  }
  await guest('老赵', '9999')
  await sees(page, '“困难家庭慰问”的名单上没有对方')
  await press(page, '下一位')
  await guest('老赵', '0004')
  await sees(page, '可以发')
  await press(page, '不发了')
  await open(gao, town, `pages/gifts/list/index?id=${id}`)
  await sees(gao.page, /领了/)
})

it('no page has a fault, and none asks anybody else', () => {
  for (const { errors, foreign } of [gao, ma]) expect({ errors, foreign }).toEqual({ errors: [], foreign: [] })
})
