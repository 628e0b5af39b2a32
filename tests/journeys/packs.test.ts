/** The whole way of a pack in a real browser: received, packed, sent, handed out at a counter and outside, taken back, counted, until both books add up on paper. */
import type { Browser } from 'playwright-core'
import { readSheet } from 'read-excel-file/node'
import { expectDone } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { stores } from '../../src/contract/stores'
import { settleJobs } from '../support/advice'
import { approver, giftActs, guest, keeper, planner, station, street } from '../support/gift-acts'
import { checkGifts } from '../support/gift-books'
import { readPdf } from '../support/pdf'
import { checkStores, worker } from '../support/stores'
import { openTown, type Town } from '../support/town'
import { boxOf, fill, press, saved, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'
import { choose, codeShown, counter, register, show, sign } from './pack-acts'

const [kit, round] = ['北关送暖包', '北关送暖'] as const

let town: Town
let browser: Browser
let gao: Watched
let he: Watched
let ma: Watched
let li: Watched
let lin: Watched
/** of the round, and of its kit’s version */
let at = { id: '', kit: '' }
const acts = giftActs(() => town)

beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  gao = await visit(browser, town, planner, { viewport: desktop })
  he = await visit(browser, town, approver, { viewport: desktop })
  ma = await visit(browser, town, keeper)
  li = await visit(browser, town, worker)
  lin = await visit(browser, town, 'lin-yulan')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const storeOf = async (node: string) => expectDone(await town.as(planner)(stores.desk, { node }))
const thingAt = async (node: string, name: string) => (await storeOf(node)).stocks.find(one => one.name === name)

it('what comes is written down, also what the street has never had', async () => {
  const { page } = gao
  await open(gao, town, `pages/stores/desk/index?node=${street}`)
  await press(page, '登记入库')
  await press(page, '没有这一样？先添上')
  await fill(page, '叫什么', '暖宝宝')
  await fill(page, '按什么数', '包')
  await fill(page, '一样大概值多少', '6.5')
  await press(page, '添一样物品')
  await choose(gao, '暖宝宝')
  await fill(page, '多少', '40')
  await choose(gao, '捐的')
  await fill(page, '谁捐的', '古城商会')
  await sees(page, '这一批共 ¥260')
  await press(page, '入库')
  await sees(page, '记下了，暖宝宝现在 40 包')
  expect(await thingAt(street, '暖宝宝')).toMatchObject({ quantity: 40, value: 26_000 })
})

it('a kit says what each pack holds, and packs are made of what is there', async () => {
  const { page } = gao
  await open(gao, town, `pages/stores/kits/index?node=${street}`)
  await sees(page, '冬日暖“新”礼包')
  await press(page, '定一个礼包')
  await fill(page, '叫什么', kit)
  await choose(gao, '暖宝宝', 'checkbox')
  await choose(gao, '大同小米', 'checkbox')
  await fill(page, '每份几个：暖宝宝', '3')
  await sees(page, '每份共 ¥44.5')
  await press(page, '存下来')
  await sees(page, kit)
  at = { ...at, kit: (await storeOf(street)).kits.find(({ name }) => name === kit)?.id ?? '' }
  await open(gao, town, `pages/stores/assemble/index?node=${street}&version=${at.kit}`)
  await sees(page, '这里的东西够装 13 份')
  await fill(page, '装几份', '12')
  await press(page, '装 12 份')
  await sees(page, /装好礼包/)
  expect(await thingAt(street, kit)).toMatchObject({ quantity: 12, value: 12 * 4450 })
})

it('packs go to a station, whose keeper receives what arrived and says why one did not', async () => {
  const { page } = gao
  await open(gao, town, `pages/stores/send/index?node=${street}`)
  await choose(gao, '北关小哥驿站')
  await choose(gao, kit, 'checkbox')
  await page.locator(`input[aria-label^="${kit}"]`).filter({ visible: true }).fill('10')
  await press(page, '送出')
  await sees(page, '北关街道 → 北关小哥驿站')
  await open(ma, town, 'pages/desk/index')
  await press(ma.page, /调拨等收/)
  await press(ma.page, new RegExp(kit))
  await press(ma.page, '数目不一样')
  await fill(ma.page, `收到多少：${kit}`, '9')
  await choose(ma, '路上破了')
  await press(ma.page, '按数到的收下')
  await sees(ma.page, '已收到')
  expect(await thingAt(station, kit)).toMatchObject({ quantity: 9 })
})

it('a round is drafted from what to where, and nobody approves their own', async () => {
  const { page } = gao
  await open(gao, town, `pages/gifts/rounds/index?node=${street}`)
  await press(page, '起草一批')
  await sees(page, `${kit}（第 1 版）`)
  await sees(page, '还差：名字、发什么、日期、在哪里发')
  await choose(gao, new RegExp(`^${kit}`))
  await choose(gao, /^这一片的住户/)
  await fill(page, '叫什么', round)
  await boxOf(page, '最后一天').fill(acts.day(9))
  await page.getByRole('checkbox', { name: '北关小哥驿站', exact: true }).last().click()
  await fill(page, '北关小哥驿站发多少份', '8')
  await sees(page, '一共 8 份，值 356 元')
  await press(page, '存成草稿')
  await press(page, '交给别人批准')
  await sees(page, '要换一个人批准')
  expect(await page.getByRole('button', { name: '批准，开始发' }).count()).toBe(0)
  const { items } = expectDone(await town.as(planner)(gifts.rounds, { node: street }))
  at = { ...at, id: items.find(({ name }) => name === round)?.id ?? '' }
})

it('a second person reads it and approves, and the counters hear of it', async () => {
  const { page } = he
  await open(he, town, `pages/gifts/round/index?id=${at.id}`)
  await sees(page, '住在北关街道的居民')
  await press(page, '批准，开始发')
  await sees(page, '批准了，到日子就能发')
  await settleJobs(town)
  await open(he, town, `pages/gifts/round/index?id=${at.id}`)
  await sees(page, '正在发')
  await sees(page, '0 / 8 份')
})

it('the keeper scans, sees who it is and what they get, and hands over in one tap', async () => {
  const { page } = ma
  await counter(ma, town, station, round)
  await sees(page, '份数 8 · 发了 0')
  await show(page, await codeShown(acts, 'zhao-tiezhu'))
  await sees(page, '可以发')
  await sees(page, '赵铁柱')
  await sees(page, '大同小米 1 袋、暖宝宝 3 包')
  await press(page, '发给他')
  await sees(page, '赵铁柱领走了，还有 7 份')
})

it('a resident sends somebody, who signs for it', async () => {
  await open(lin, town, 'pages/me/index')
  await press(lin.page, '我的礼包')
  await sees(lin.page, round)
  await sees(lin.page, '您能领')
  await press(lin.page, '请人代领')
  await fill(lin.page, '代领人叫什么', '孙晓梅')
  await lin.page.getByRole('switch', { name: /我同意/ }).click()
  await press(lin.page, '拿代领的码')
  await sees(lin.page, '请 孙晓梅 代领')
  const mine = expectDone(await town.as('lin-yulan')(gifts.mine, {}))
  const code = mine.rounds.find(({ id }) => id === at.id)?.ticket?.code ?? ''
  await sees(lin.page, `G ${code.slice(0, 5)} ${code.slice(5)}`)

  // the counter stands at another round: one press changes it, and nothing is shown twice
  await choose(ma, '小哥冬日暖新')
  await show(ma.page, `G ${code}`)
  await sees(ma.page, '这是另一批的领取码')
  await press(ma.page, `换到“${round}”，接着发`)
  await sees(ma.page, '林玉兰')
  await sees(ma.page, '孙晓梅 来代领')
  await sign(ma.page)
  await press(ma.page, '发给他')
  await sees(ma.page, '林玉兰领走了，还有 6 份')
  await open(lin, town, 'pages/gifts/mine/index')
  await sees(lin.page, /孙晓梅 代领/)
})

it('outside without network packs are numbered on the phone, go out later, and a double is shown', async () => {
  const { page, context } = ma
  await press(page, '带出去发')
  await sees(page, '带多少份')
  await fill(page, '带多少份', '3')
  await press(page, '带出去')
  await sees(page, '一共带了 3 份')
  await context.setOffline(true)
  for (const [before, name] of (['李大爷', '王大妈'] as const).entries()) {
    await register(page, name, '0421', '接着签字')
    await sees(page, `这是第 ${before + 1} 份`)
    await sign(page)
    await press(page, '发给他')
    await sees(page, `等着送上去（${before + 1}）`)
  }
  // meanwhile at the station, where nobody can know of the one outside
  expectDone(await acts.hand(at, guest('王大妈', '0421'), { by: worker }))
  await register(page, '李大爷', '0421', '接着签字')
  await sees(page, '这个人刚才领过了，是第 1 份')
  await press(page, '下一位')
  // closed and opened again: it goes on where it was
  await page.goBack()
  await press(page, /带出去发/)
  await sees(page, '等着送上去（2）')
  await press(page, '带回来')
  await sees(page, /还有 2 份没送上去/)
  await press(page, '关上')
  await context.setOffline(false)
  await sees(page, '送上去了（2）')
  await sees(page, '有 1 个人领重了')
  await press(page, '带回来')
  await press(page, '都放回架上')
  await sees(page, '放回 1 份，账合上了')
  const { items } = expectDone(await town.as(planner)(gifts.records, { node: street, round: at.id }))
  expect(items.filter(({ outside }) => outside).map(({ name, double }) => [name, double])).toEqual([
    ['王大妈 0421', true],
    ['李大爷 0421', false],
  ])
})

it('what was wrong is taken back with a reason, and the person may come again', async () => {
  const { page } = gao
  await open(gao, town, `pages/gifts/round/index?id=${at.id}`)
  await sees(page, '1 份对不上')
  await press(page, '这一批的记录')
  await press(page, /赵铁柱/)
  await press(page, '撤销')
  await choose(gao, '扫错批次了')
  await press(page, '撤销这一次')
  await sees(page, '撤销了，礼包算回架上')
  await sees(page, '已撤销')
  await counter(ma, town, station, round)
  await show(ma.page, await codeShown(acts, 'zhao-tiezhu'))
  await sees(ma.page, '可以发')
})

it('what is left is counted by one and confirmed by another', async () => {
  const { page } = ma
  const stock = await thingAt(station, kit)
  // nine came; one for 林玉兰, one at the counter, two outside
  expect(stock?.quantity).toBe(5)
  await open(ma, town, `pages/stores/thing/index?stock=${stock?.id}`)
  await press(page, '盘点')
  await page.locator('input[inputmode="numeric"]').filter({ visible: true }).fill('4')
  await sees(page, '和账上差 -1 份')
  await fill(page, '为什么不一样', '柜子里外找了两遍')
  await press(page, '数好了')
  await sees(page, '您自己数的，请一位同事来看一眼。')
  await open(li, town, `pages/stores/thing/index?stock=${stock?.id}`)
  await press(li.page, '数对了，改账')
  await sees(li.page, '账改好了，现在 4 份')
})

it('the reconciliation follows every pack into hands, and names what is missing with the reason', async () => {
  const { page } = gao
  await open(gao, town, `pages/stores/reconcile/index?node=${street}`)
  await sees(page, '每一批都对得上')
  await sees(page, /路上破了 · 北关小哥驿站 · 马建国/)
  await sees(page, /柜子里外找了两遍 · 北关小哥驿站/)
  const { name, bytes } = await saved(page, '导出表格')
  expect(name).toMatch(/^北关街道-物资对账-\d{4}-\d{2}-\d{2}\.xlsx$/)
  const rows: readonly (readonly unknown[])[] = await readSheet(bytes)
  const [titles = [], ...lines] = rows
  const of = (thing: string, ...columns: string[]) => {
    const row = lines.find(line => line[titles.indexOf('物品')] === thing) ?? []
    return columns.map(title => row[titles.indexOf(title)])
  }
  // three in each pack: four handed out, one broken on the way, one not found, two at the street and four at the station
  const columns = ['入库', '发出', '散放在库', '装在礼包', '报损', '盘点增减', '差额'] as const
  expect(of('暖宝宝', ...columns)).toEqual([40, 12, 4, 18, 3, -3, 0])
  expect(of('暖宝宝', '发出金额')).toEqual([78])
  await open(li, town, 'pages/stores/reconcile/index?node=pc.beiguan.c01')
  await sees(li.page, '每一批都对得上')
  await checkStores(town)
  checkGifts(town)
})

it('records are taken along as a table, and signed for on paper', async () => {
  const { page } = gao
  await open(gao, town, `pages/gifts/records/index?node=${street}&round=${at.id}`)
  const table = await saved(page, '导出表格')
  expect(table.name).toMatch(/^北关街道-发放记录-\d{4}-\d{2}-\d{2}\.xlsx$/)
  const rows: readonly (readonly unknown[])[] = await readSheet(table.bytes)
  const [titles = [], ...lines] = rows
  const columns = ['批次', '每份价值(元)', '领取人', '代领人', '状态', '撤销原因'].map(title => titles.indexOf(title))
  const shown = lines.map(line => columns.map(column => line[column]))
  expect(shown).toHaveLength(5)
  expect(shown).toEqual(
    expect.arrayContaining([
      [round, 44.5, '赵铁柱', null, '撤销了', '扫错批次了'],
      [round, 44.5, '林玉兰', '孙晓梅', '有效', null],
      [round, 44.5, '王大妈 0421', null, '有效', null],
      [round, 44.5, '李大爷 0421', null, '有效', null],
      [round, 44.5, '王大妈 0421', null, '有效，重复领取', null],
    ]),
  )
  await sees(page, '存好了，5 行')

  const { name, bytes } = await saved(page, '打印签收表')
  expect(name).toMatch(/^签收表-北关送暖-北关街道-\d{4}-\d{2}-\d{2}\.pdf$/)
  const { text, strokes, pages, title } = readPdf(bytes)
  expect(title).toContain('签收表')
  expect(pages).toHaveLength(1)
  for (const words of ['赵铁柱', '撤销了：扫错批次了', '孙晓梅代领', '李大爷（尾号0421）', '重复', '4份', '178.00元'])
    expect(text).toContain(words)
  // two of each of the four who signed
  expect(strokes).toBe(8)
})

it('no page has a fault, and none asks anybody else', () => {
  for (const { errors, foreign } of [gao, he, ma, li, lin])
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] })
})
