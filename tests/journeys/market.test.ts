/** The market in a real browser: redeem, fetch, call off, book a time; the keeper hands over, counts in two steps and settles the day. */
import type { Browser } from 'playwright-core'
import readSheet from 'read-excel-file/node'
import { expectDone } from '../../local-cloud/seed/caller'
import { market } from '../../src/contract/market'
import { settleJobs } from '../support/advice'
import { pointsHand } from '../support/points'
import { openTown, type Town } from '../support/town'
import { boxOf, fill, press, saved, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'

const node = 'pc.beiguan.c01'

let town: Town
let browser: Browser
let lin: Watched
let zhao: Watched
let li: Watched
let ma: Watched
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  // on top of what the town has served: 10.5 for Lin, 16 in the rider's purse
  const hand = await pointsHand(town)
  await hand.serve('lin-yulan', { day: '2026-08-01', minutes: 90 })
  await hand.serve('zhao-tiezhu', { purse: 'rider', day: '2026-08-01', minutes: 480 })
  await hand.serve('zhao-tiezhu', { purse: 'rider', day: '2026-08-02', minutes: 210 })
  lin = await visit(browser, town, 'lin-yulan')
  zhao = await visit(browser, town, 'zhao-tiezhu')
  li = await visit(browser, town, 'li-wen', { viewport: desktop })
  ma = await visit(browser, town, 'ma-jianguo')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const offered = async (name: string) =>
  expectDone(await town.as('lin-yulan')(market.list, { node })).goods.find(good => good.name === name)
const newest = async (persona: string) => {
  const [first] = expectDone(await town.as(persona)(market.mine, {})).items
  return expectDone(await town.as(persona)(market.order, { id: first?.id ?? '' }))
}
const shopOf = async (name: string) =>
  expectDone(await town.as('li-wen')(market.desk, { node })).shops.find(shop => shop.name === name)?.id ?? ''

it('a volunteer sees what the points buy and what is still missing, with one call', async () => {
  const { page } = lin
  await open(lin, town, 'pages/me/index')
  lin.calls.length = 0
  await press(page, '积分超市')
  await sees(page, '北关社区 · 积分超市')
  await sees(page, '10.5')
  await sees(page, '再攒 1.5 分')
  expect(lin.calls).toEqual(['market.list'])
  await page.getByRole('radio', { name: '服务' }).click()
  await page.getByRole('button', { name: /抽纸/ }).waitFor({ state: 'detached' })
  await page.getByRole('radio', { name: '全部' }).click()
})

it('redeems in three taps after seeing what is left, and has the code on the phone, also without a network', async () => {
  const { page } = lin
  await press(page, /抽纸/)
  await press(page, '用 4.5 分换')
  await sees(page, '换完还剩')
  await sees(page, '6 分')
  await press(page, '确认兑换')
  await sees(page, '取货码')
  const { code = '' } = await newest('lin-yulan')
  await sees(page, `K ${code.slice(0, 5)} ${code.slice(5)}`)
  expect((await offered('抽纸'))?.left).toBe(39)
  await page.goBack()
  await press(page, /我的兑换单/)
  await page.getByRole('button', { name: /抽纸.*最晚/ }).waitFor()
  await lin.context.setOffline(true)
  await press(page, /抽纸/)
  await sees(page, '现在没有网络，下面是上次看到的')
  await sees(page, `K ${code.slice(0, 5)} ${code.slice(5)}`)
  await lin.context.setOffline(false)
})

it('the keeper of another shop hears where it belongs, the right one hands it over once', async () => {
  const { code = '' } = await newest('lin-yulan')
  await open(ma, town, `pages/market/counter/index?shop=${await shopOf('小哥兑换角')}`)
  await fill(ma.page, '取货码下面那一行', 'S123456789')
  await press(ma.page, '看这张单')
  await sees(ma.page, '这不是取货码')
  await fill(ma.page, '取货码下面那一行', `k ${code.toLowerCase()}`)
  await press(ma.page, '看这张单')
  await sees(ma.page, '先别交')
  await sees(ma.page, '这张单要到“志愿服务超市”取')

  const { page } = li
  await open(li, town, 'pages/desk/index')
  await press(page, /兑换单等来取/)
  await press(page, /志愿服务超市/)
  await press(page, '交货')
  await fill(page, '取货码下面那一行', `K${code}`)
  await press(page, '看这张单')
  await sees(page, '可以交')
  await sees(page, '林玉兰')
  await press(page, '交给他')
  await sees(page, '抽纸交出去了')
  await fill(page, '取货码下面那一行', `K${code}`)
  await press(page, '看这张单')
  await sees(page, /已经取过了/)
  expect((await newest('lin-yulan')).state).toBe('handed')
})

it('somebody who books a haircut sees the rule, and gets the points back when calling it off', async () => {
  const { page } = lin
  await open(lin, town, `pages/market/good/index?id=${(await offered('理发'))?.id}`)
  await sees(page, /当天没来，第二天自动取消/)
  await page.getByRole('radio').first().click()
  await press(page, '用 3 分预约')
  await press(page, '确认兑换')
  await sees(page, /^约在/)
  expect((await offered('理发'))?.left).toBe(11)
  await press(page, '不要了，取消')
  await press(page, '取消这一单')
  await sees(page, '积分已经退回“志愿积分”。')
  await settleJobs(town)
  expect((await offered('理发'))?.left).toBe(12)
})

it('a price that has changed meanwhile is said before anything is paid', async () => {
  const { page } = zhao
  const gloves = await offered('骑行手套')
  await open(zhao, town, `pages/market/good/index?id=${gloves?.id}`)
  await sees(page, '用 9 分换')
  const settings = { price: 950, perMonth: 1, pictures: [], low: 3, shown: true, slots: [] }
  expectDone(await town.as('ma-jianguo')(market.editGood, { id: gloves?.id ?? '', settings }))
  await press(page, '用 9 分换')
  await press(page, '确认兑换')
  await sees(page, '刚改了价，现在要 9.5 分')
  await press(page, '关上')
  await press(page, '用 9.5 分换')
  await press(page, '确认兑换')
  await sees(page, '取货码')
})

it('the shop that cannot hand it over gives the points back, and the rider reads why', async () => {
  const { page } = ma
  await open(ma, town, `pages/market/shop/index?id=${await shopOf('小哥兑换角')}`)
  await press(page, /赵铁柱/)
  await press(page, '东西坏了')
  await sees(page, '取消了，积分退回去了')
  await open(zhao, town, 'pages/market/mine/index')
  await press(zhao.page, /骑行手套/)
  await sees(zhao.page, '兑换点说：东西坏了')
})

it('the keeper receives, counts and has it confirmed by another look, and undoes what was wrong', async () => {
  const { page } = li
  await open(li, town, `pages/market/shop/index?id=${await shopOf('志愿服务超市')}`)
  await press(page, /节能灯泡/)
  await fill(page, '多少只', '10')
  await fill(page, '从哪里买的', '某某超市')
  await press(page, '记下')
  await sees(page, '记下了，现在 12 只')
  await press(page, /节能灯泡/)
  await page.getByRole('radio', { name: '盘点' }).click()
  await fill(page, '数出来多少只', '11')
  await press(page, '数好了')
  await sees(page, '记下了，再看一眼，确认了才改账')
  expect((await offered('节能灯泡'))?.left).toBe(12)
  await press(page, /节能灯泡/)
  await sees(page, '数出来 11 只，那时账上是 12 只')
  await press(page, '对，改账')
  await sees(page, '记下了，现在 11 只')
  await press(page, /节能灯泡/)
  await press(page, /盘点 -1 只/)
  await press(page, '数写错了')
  await sees(page, '记下了，现在 12 只')
})

it('puts a new thing onto the shelf, and a new shop at a station', async () => {
  const { page } = li
  await press(page, '上架一样')
  await fill(page, '叫什么', '毛巾')
  await fill(page, '按什么数', '条')
  await fill(page, '现在有多少', '6')
  await fill(page, '从哪里来的', '慈善会')
  await fill(page, '多少积分', '2.5')
  await press(page, '摆上货架')
  await sees(page, '摆上去了，可以接着添下一样')
  expect(await offered('毛巾')).toMatchObject({ price: 250, left: 6 })
  await open(li, town, 'pages/market/desk/index?node=pc.beiguan.c01.s02')
  await press(page, '开一个兑换点')
  await fill(page, '叫什么', '清凉兑换角')
  await fill(page, '在哪里', '进门右手')
  await boxOf(page, '什么时候有人').fill('每天 9:00–18:00')
  await press(page, '存下来')
  await sees(page, '货架还空着')
})

it('settles the day and takes the month along as a table', async () => {
  const { page } = li
  await open(li, town, `pages/market/settlement/index?shop=${await shopOf('志愿服务超市')}`)
  await sees(page, /交付 1 提/)
  await sees(page, /居民取消 1/)
  const { name, bytes } = await saved(page, '导出这个月的表')
  expect(name).toMatch(/^志愿服务超市-日结-\d{4}-\d{2}\.xlsx$/)
  expect(JSON.stringify(await readSheet(bytes))).toContain('抽纸')
})
