/** The stores in a real browser: what comes, what is packed, what goes to a station and how it is counted, until the books add up. */
import type { Browser } from 'playwright-core'
import { readSheet } from 'read-excel-file/node'
import { expectDone } from '../../local-cloud/seed/caller'
import { stores } from '../../src/contract/stores'
import { checkStores } from '../support/stores'
import { openTown, type Town } from '../support/town'
import { boxOf, fill, press, saved, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'

const [street, station] = ['pc.beiguan', 'pc.beiguan.c01.s01'] as const
const kit = '北关送暖包'

let town: Town
let browser: Browser
let gao: Watched
let ma: Watched
let li: Watched
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  gao = await visit(browser, town, 'gao-jie', { viewport: desktop })
  ma = await visit(browser, town, 'ma-jianguo')
  li = await visit(browser, town, 'li-wen')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const storeOf = async (node: string) => expectDone(await town.as('gao-jie')(stores.desk, { node }))
const thingAt = async (node: string, name: string) => (await storeOf(node)).stocks.find(one => one.name === name)
const choose = ({ page }: Watched, name: string | RegExp, role: 'radio' | 'checkbox' = 'radio') =>
  page.getByRole(role, { name }).filter({ visible: true }).last().click()

it('the street’s lead sees what lies there with one call, and adds what comes', async () => {
  const { page } = gao
  await open(gao, town, `pages/stores/desk/index?node=${street}`)
  await sees(page, '北关街道 · 物资库')
  await sees(page, /大同小米/)
  expect(gao.calls.filter(call => call.startsWith('stores.'))).toEqual(['stores.desk'])
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

it('says what a kit holds, and packs it out of what is there', async () => {
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
  const version = (await storeOf(street)).kits.find(({ name }) => name === kit)?.id ?? ''
  await open(gao, town, `pages/stores/assemble/index?node=${street}&version=${version}`)
  await sees(page, '这里的东西够装 13 份')
  await fill(page, '装几份', '12')
  await press(page, '装 12 份')
  await sees(page, /装好礼包/)
  expect(await thingAt(street, kit)).toMatchObject({ quantity: 12, value: 12 * 4450 })
})

it('sends packs to a station, whose keeper receives what arrived and says why some did not', async () => {
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

it('is counted by one and confirmed by another', async () => {
  const { page } = ma
  const stock = (await thingAt(station, kit))?.id ?? ''
  await open(ma, town, `pages/stores/thing/index?stock=${stock}`)
  await press(page, '盘点')
  await page.locator('input[inputmode="numeric"]').filter({ visible: true }).fill('8')
  await sees(page, '和账上差 -1 份')
  await press(page, '数好了')
  await sees(page, '您自己数的，请一位同事来看一眼。')
  await open(li, town, `pages/stores/thing/index?stock=${stock}`)
  await press(li.page, '数对了，改账')
  await sees(li.page, '账改好了，现在 8 份')
  expect(await thingAt(station, kit)).toMatchObject({ quantity: 8 })
})

it('takes back what was wrong, with a reason, and keeps both entries', async () => {
  const { page } = li
  await press(page, /盘点.*-1 份/)
  await choose(li, '数写错了')
  await press(page, '撤销')
  await sees(page, '记下了，现在 9 份')
  await sees(page, /已撤/)
})

it('adds up, on the phone, at a desk and in a table', async () => {
  const { page } = gao
  await open(gao, town, `pages/stores/reconcile/index?node=${street}`)
  await sees(page, '每一批都对得上')
  await sees(page, /路上破了/)
  const { name, bytes } = await saved(page, '导出表格')
  expect(name).toMatch(/^北关街道-物资对账-\d{4}-\d{2}-\d{2}\.xlsx$/)
  const rows: readonly (readonly unknown[])[] = await readSheet(bytes)
  const [titles = [], ...lines] = rows
  const cell = (row: readonly unknown[], title: string) => row[titles.indexOf(title)]
  const warm = lines.find(row => cell(row, '物品') === '暖宝宝') ?? []
  expect(['入库', '散放在库', '装在礼包', '报损', '差额'].map(title => cell(warm, title))).toEqual([40, 4, 33, 3, 0])
  await open(li, town, `pages/stores/reconcile/index?node=pc.beiguan.c01`)
  await sees(li.page, '每一批都对得上')
  await checkStores(town)
})

it('says what is wrong before anything is lost', async () => {
  const { page } = gao
  const version = (await storeOf(street)).kits.find(({ name }) => name === kit)?.id ?? ''
  await open(gao, town, `pages/stores/assemble/index?node=${street}&version=${version}`)
  await fill(page, '装几份', '1')
  expectDone(await town.as('gao-jie')(stores.withdrawKit, { version, reason: '活动结束了' }))
  await press(page, '装 1 份')
  await sees(page, '这一版礼包已经停用')
  await expect(boxOf(page, '装几份').inputValue()).resolves.toBe('1')
})
