/** Gift packs in a real browser: drafted, approved by a second person, handed out by code, by ticket and to a guest, refused twice, given outside without network, taken back, exported. */
import type { Browser, Page } from 'playwright-core'
import readSheet from 'read-excel-file/node'
import { expectDone } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { settleJobs } from '../support/advice'
import { approver, giftActs, keeper, planner, second, station, street } from '../support/gift-acts'
import { checkGifts } from '../support/gift-books'
import { giveKit, givePacks } from '../support/given-packs'
import { openTown, type Town } from '../support/town'
import { boxOf, fill, press, saved, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'

let town: Town
let browser: Browser
let gao: Watched
let he: Watched
let ma: Watched
let lin: Watched
/** ids of rounds: for riders, drafted by hand; and for those who live in the street */
let riders = ''
let homes = { id: '', kit: '' }
const acts = giftActs(() => town)

beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  const kit = giveKit(town, street, '冬日暖新礼包')
  givePacks(town, station, kit, { count: 20 })
  givePacks(town, second, kit, { count: 4 })
  gao = await visit(browser, town, planner, { viewport: desktop })
  he = await visit(browser, town, approver, { viewport: desktop })
  ma = await visit(browser, town, keeper)
  lin = await visit(browser, town, 'lin-yulan')
})
afterAll(async () => {
  if (town) checkGifts(town)
  await browser?.close()
  await town?.close()
})

/** A finger, or here a mouse, writes something. */
async function sign(page: Page): Promise<void> {
  const box = await page.locator('.nx-sign__paper').last().boundingBox()
  if (!box) throw new Error('there is nothing to sign on')
  const at = (x: number, y: number) => page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 8 })
  for (const [from, to] of [
    [0.2, 0.5],
    [0.5, 0.8],
  ] as const) {
    await at(from, 0.3)
    await page.mouse.down()
    await page.waitForTimeout(60)
    await at(to, 0.7)
    await page.mouse.up()
  }
  await sees(page, '签好了')
}
const show = async (page: Page, scene: string) => {
  await fill(page, '码下面那一行', scene)
  await press(page, '看看能不能领')
}
const codeOf = async (persona: string) => {
  const shown = await acts.own(persona)
  return shown.by === 'code' ? shown.scene : ''
}
const counter = (who: Watched) => open(who, town, `pages/gifts/counter/index?node=${station}`)

it('a round is drafted from what to where, and nobody approves their own', async () => {
  const { page } = gao
  await open(gao, town, `pages/gifts/rounds/index?node=${street}`)
  await press(page, '起草一批')
  await sees(page, '冬日暖新礼包（第 1 版）')
  await sees(page, '还差：名字、发什么、日期、在哪里发')
  await page
    .getByRole('radio', { name: /^冬日暖新礼包/ })
    .last()
    .click()
  await fill(page, '叫什么', '小哥暖冬')
  await boxOf(page, '最后一天').fill(acts.day(9))
  await page.getByRole('checkbox', { name: '北关小哥驿站', exact: true }).last().click()
  await fill(page, '北关小哥驿站发多少份', '10')
  await press(page, '存成草稿')
  await press(page, '交给别人批准')
  await sees(page, '要换一个人批准')
  expect(await page.getByRole('button', { name: '批准，开始发' }).count()).toBe(0)
  riders = expectDone(await town.as(planner)(gifts.rounds, { node: street })).items[0]?.id ?? ''
})

it('a second person reads it and approves', async () => {
  await open(he, town, `pages/gifts/round/index?id=${riders}`)
  await sees(he.page, '登记在北关街道的小哥')
  await press(he.page, '批准，开始发')
  await sees(he.page, '批准了，到日子就能发')
  await settleJobs(town)
  const places = [{ node: station, quota: 8 }]
  homes = await acts.begun({ name: '邻里暖冬', places, who: { kind: 'homes', places: ['pc'] } }, 8)
  await open(he, town, `pages/gifts/round/index?id=${riders}`)
  await sees(he.page, '正在发')
  await sees(he.page, '0 / 10 份')
})

it('the keeper scans, sees who it is and what they get, and hands over in one tap', async () => {
  const { page } = ma
  ma.calls.length = 0
  await counter(ma)
  expect(ma.calls.filter(action => action.startsWith('gifts.'))).toEqual(['gifts.atCounter'])
  await page.getByRole('radio', { name: '小哥暖冬' }).click()
  await sees(page, '份数 10 · 发了 0')
  await fill(page, '码下面那一行', 'S123456789')
  await press(page, '看看能不能领')
  await sees(page, '这不是领礼包的码')
  await show(page, await codeOf('zhao-tiezhu'))
  await sees(page, '可以发')
  await sees(page, '赵铁柱')
  await sees(page, '保温杯 1 个、手套 2 双')
  await press(page, '发给他')
  await sees(page, '赵铁柱领走了，还有 9 份')
})

it('a second pack is refused with words: where and when the first one was', async () => {
  const { page } = ma
  await show(page, await codeOf('zhao-tiezhu'))
  await sees(page, '先别发')
  await sees(page, /在北关小哥驿站已经领过一份了/)
  await press(page, '下一位')
  await sees(page, '份数 10 · 发了 1')
})

it('a resident sends somebody, who signs for it', async () => {
  await open(lin, town, 'pages/me/index')
  await press(lin.page, '我的礼包')
  await sees(lin.page, '邻里暖冬')
  await sees(lin.page, '您能领')
  await press(lin.page, '请人代领')
  await fill(lin.page, '代领人叫什么', '孙晓梅')
  await lin.page.getByRole('switch', { name: /我同意/ }).click()
  await press(lin.page, '拿代领的码')
  await sees(lin.page, '请 孙晓梅 代领')
  const mine = expectDone(await town.as('lin-yulan')(gifts.mine, {}))
  const code = mine.rounds.find(({ id }) => id === homes.id)?.ticket?.code ?? ''
  await sees(lin.page, `G ${code.slice(0, 5)} ${code.slice(5)}`)

  await counter(ma)
  await ma.page.getByRole('radio', { name: '邻里暖冬' }).click()
  await show(ma.page, `G ${code}`)
  await sees(ma.page, '林玉兰')
  await sees(ma.page, '孙晓梅 来代领')
  await sign(ma.page)
  await press(ma.page, '发给他')
  await sees(ma.page, '林玉兰领走了，还有 7 份')
})

it('whoever has no phone gives a name and four digits, and signs', async () => {
  const { page } = ma
  await press(page, '没带手机，当面登记')
  await fill(page, '叫什么', '王大妈')
  await fill(page, '手机号后四位', '0421')
  await press(page, '看看能不能领')
  await sees(page, '可以发')
  await sign(page)
  await press(page, '重写')
  await sign(page)
  await press(page, '发给他')
  await sees(page, '王大妈领走了，还有 6 份')
})

it('outside without network packs are numbered on the phone, go out later, and a double is shown', async () => {
  const { page, context } = ma
  await press(page, '带出去发')
  await sees(page, '带多少份')
  await fill(page, '带多少份', '3')
  await press(page, '带出去')
  await sees(page, '一共带了 3 份')
  await context.setOffline(true)
  const guest = async (name: string, last4: string) => {
    await press(page, '没带手机，当面登记')
    await fill(page, '叫什么', name)
    await fill(page, '手机号后四位', last4)
    await press(page, '接着签字')
  }
  for (const [at, name] of (['李大爷', '王大妈'] as const).entries()) {
    await guest(name, '0421')
    await sees(page, `这是第 ${at + 1} 份`)
    await sign(page)
    await press(page, '发给他')
    await sees(page, `等着送上去（${at + 1}）`)
  }
  await guest('李大爷', '0421')
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
  const { items } = expectDone(await town.as(planner)(gifts.records, { node: street, round: homes.id }))
  expect(items.filter(({ outside }) => outside).map(({ name, double }) => [name, double])).toEqual([
    ['王大妈 0421', true],
    ['李大爷 0421', false],
  ])
})

it('what was wrong is taken back with a reason, and the person may come again', async () => {
  const { page } = gao
  await open(gao, town, `pages/gifts/round/index?id=${riders}`)
  await press(page, '这一批的记录')
  await press(page, /赵铁柱/)
  await press(page, '撤销')
  await page.getByRole('radio', { name: '扫错批次了' }).click()
  await press(page, '撤销这一次')
  await sees(page, '撤销了，礼包算回架上')
  await sees(page, '已撤销')
  await counter(ma)
  await ma.page.getByRole('radio', { name: '小哥暖冬' }).click()
  await show(ma.page, await codeOf('zhao-tiezhu'))
  await sees(ma.page, '可以发')
})

it('the resident sees who fetched it, complains, and reads the answer', async () => {
  const { page } = lin
  await open(lin, town, 'pages/gifts/mine/index')
  await sees(page, /孙晓梅 代领/)
  await page
    .getByRole('button', { name: /邻里暖冬.*反映问题/s })
    .filter({ visible: true })
    .last()
    .click()
  await fill(page, '怎么回事', '手套少了一双')
  await press(page, '送出')
  await sees(page, '送到了，街道看过会答复')
  await open(gao, town, `pages/gifts/complaints/index?node=${street}`)
  await press(gao.page, /手套少了一双/)
  await fill(gao.page, '怎么说', '明天补一双，放在北关驿站')
  await press(gao.page, '送出答复')
  await sees(gao.page, /答复送到了/)
  await open(lin, town, 'pages/gifts/mine/index')
  await sees(page, '明天补一双，放在北关驿站')
})

it('records are taken along as a table, and the sum goes into the group without a name', async () => {
  const { page } = gao
  await open(gao, town, `pages/gifts/records/index?node=${street}&round=${homes.id}`)
  const { name, bytes } = await saved(page, '导出 Excel')
  expect(name).toMatch(/^北关街道-发放记录-\d{4}-\d{2}-\d{2}\.xlsx$/)
  const table = JSON.stringify(await readSheet(bytes))
  for (const words of ['邻里暖冬', '林玉兰', '孙晓梅', '重复领取']) expect(table).toContain(words)
  await sees(page, '存好了，4 行')
  await open(gao, town, `pages/gifts/round/index?id=${homes.id}`)
  await sees(page, '1 份对不上')
  await press(page, /发到群里/)
  await sees(page, /一共发出 4 份/)
  const words = await page.locator('.nx-gift-summary').last().innerText()
  expect(words).not.toMatch(/林玉兰|王大妈|李大爷|孙晓梅/)
})

it('no page has a fault, and none asks anybody else', () => {
  for (const { errors, foreign } of [gao, he, ma, lin]) expect({ errors, foreign }).toEqual({ errors: [], foreign: [] })
})
