/** Gift packs of the seeded round in a real browser, beside the way of a pack (packs.test.ts): who is refused at a counter, guests, complaints, words for the group. */
import type { Browser } from 'playwright-core'
import { approver, giftActs, keeper, planner, station, street } from '../support/gift-acts'
import { checkGifts } from '../support/gift-books'
import { seededRounds } from '../support/gift-town'
import { openTown, type Town } from '../support/town'
import { fill, press, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'
import { codeShown, register, show, sign } from './pack-acts'

let town: Town
let browser: Browser
let gao: Watched
let ma: Watched
let lin: Watched
let zhao: Watched
const acts = giftActs(() => town)

beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  gao = await visit(browser, town, planner, { viewport: desktop })
  ma = await visit(browser, town, keeper)
  lin = await visit(browser, town, 'lin-yulan')
  zhao = await visit(browser, town, 'zhao-tiezhu')
})
afterAll(async () => {
  if (town) checkGifts(town)
  await browser?.close()
  await town?.close()
})

it('the counter opens with one call, and says what is no code for a pack', async () => {
  const { page } = ma
  await open(ma, town, `pages/gifts/counter/index?node=${station}`)
  expect(ma.calls.filter(action => action.startsWith('gifts.'))).toEqual(['gifts.atCounter'])
  await sees(page, '份数 30 · 发了 5')
  await fill(page, '码下面那一行', 'S123456789')
  await press(page, '看看能不能领')
  await sees(page, '这不是领礼包的码')
})

it('a second pack is refused with words: where and when the first one was', async () => {
  const { page } = ma
  await show(page, await codeShown(acts, 'zhao-tiezhu'))
  await sees(page, '先别发')
  await sees(page, /在北关小哥驿站已经领过一份了/)
  await press(page, '下一位')
  await sees(page, '份数 30 · 发了 5')
})

it('whoever has no phone gives a name and four digits, and signs', async () => {
  const { page } = ma
  await register(page, '周小军', '0421', '看看能不能领')
  await sees(page, '可以发')
  await sign(page)
  await press(page, '重写')
  await sign(page)
  await press(page, '发给他')
  await sees(page, '周小军领走了，还有 14 份')
})

it('who got less than was said reads the answer, and so does who got none', async () => {
  const { page } = lin
  await open(lin, town, 'pages/gifts/mine/index')
  await sees(page, '这批没有您')
  await press(page, '反映问题')
  await fill(page, '怎么回事', '我儿子也送外卖，没人告诉他')
  await press(page, '送出')
  await sees(page, '送到了，街道看过会答复')
  for (const [words, answer] of [
    [/姜茶只有一盒/, '查过了，装的时候少了一盒，明天放在北关驿站'],
    [/没人告诉他/, '请他来驿站登记，登记过就能领'],
  ] as const) {
    await open(gao, town, `pages/gifts/complaints/index?node=${street}`)
    await press(gao.page, words)
    await fill(gao.page, '怎么说', answer)
    await press(gao.page, '送出答复')
    await sees(gao.page, /答复送到了/)
  }
  await open(lin, town, 'pages/gifts/mine/index')
  await sees(page, '请他来驿站登记，登记过就能领')
  await open(zhao, town, 'pages/gifts/mine/index')
  await sees(zhao.page, '查过了，装的时候少了一盒，明天放在北关驿站')
})

it('the sum goes into the group without a name', async () => {
  const { page } = gao
  const { riders } = await seededRounds(town)
  await open(gao, town, `pages/gifts/round/index?id=${riders.id}`)
  await press(page, /发到群里/)
  await sees(page, /一共发出 7 份/)
  const words = await page.locator('.nx-gift-summary').last().innerText()
  expect(words).toContain('北关社区 1 份')
  expect(words).not.toMatch(/赵铁柱|王大勇|李建军|张小虎|刘祥|陈丽|周小军/)
})

it('more packs than were approved wait until another person wants them too', async () => {
  const he = await visit(browser, town, approver)
  const { riders } = await seededRounds(town)
  await open(gao, town, `pages/gifts/round/index?id=${riders.id}`)
  await press(gao.page, /北关社区/)
  await fill(gao.page, '北关社区的份数', '25')
  await press(gao.page, '存下来，等同事同意')
  await sees(gao.page, '您想加到 25 份，等另一位同事同意')
  expect((await acts.round(riders.id)).quota).toBe(45)
  await open(he, town, `pages/gifts/rounds/index?node=${street}`)
  await sees(he.page, '有驿站想加份数，等另一位同事同意')
  await press(he.page, /小哥冬日暖新/)
  await press(he.page, /高洁想加到 25 份/)
  await press(he.page, '同意加到 25 份')
  await sees(he.page, '北关社区改成 25 份')
  expect((await acts.round(riders.id)).quota).toBe(55)
  expect({ errors: he.errors, foreign: he.foreign }).toEqual({ errors: [], foreign: [] })
  await he.context.close()
})

it('what a community asks for is sent back by whoever may approve it, with a reason', async () => {
  const { page } = gao
  const { submitted } = await seededRounds(town)
  await open(gao, town, 'pages/desk/index')
  await press(page, /礼包批次等批准/)
  await press(page, /腊八邻里暖心/)
  await press(page, '退回去改')
  await page.getByRole('radio', { name: '份数不对' }).last().click()
  await press(page, /^退回/)
  await sees(page, '退回来了：份数不对')
  expect((await acts.round(submitted.id, approver)).state).toBe('draft')
})

it('no page has a fault, and none asks anybody else', () => {
  for (const { errors, foreign } of [gao, ma, lin, zhao])
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] })
})
