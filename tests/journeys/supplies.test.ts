/** The supply shelf in a real browser: a rider takes water in two taps, puts one back; the keeper receives, counts, undoes. */
import type { Browser } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { codes } from '../../src/contract/codes'
import { supplies } from '../../src/contract/supplies'
import { openTown, type Town } from '../support/town'
import { fill, press, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'

const node = 'pc.beiguan.c01.s01'

let town: Town
let browser: Browser
let lin: Watched
let ma: Watched
let code: string
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  lin = await visit(browser, town, 'lin-yulan')
  ma = await visit(browser, town, 'ma-jianguo', { viewport: desktop })
  code = expectDone(await town.as('li-wen')(codes.make, { node })).code
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const left = async (name: string) =>
  expectDone(await town.as('ma-jianguo')(supplies.desk, { node })).supplies.find(thing => thing.name === name)?.quantity

it('whoever scanned the wall takes something with two taps and two calls', async () => {
  const { page } = lin
  await open(lin, town, `pages/stations/at/station/index?code=${code}`)
  lin.calls.length = 0
  await press(page, /物资补给/)
  await press(page, /瓶装水/)
  await page.getByRole('radio', { name: '2 瓶' }).click()
  await press(page, '拿走 2 瓶')
  await sees(page, '记下了，拿好')
  await sees(page, /您今天领了 2 瓶/)
  expect(lin.calls).toEqual(['supplies.list', 'supplies.take', 'supplies.list'])
  expect(await left('瓶装水')).toBe(45)
})

it('the day’s limit is said before anybody tries, and what was too much goes back', async () => {
  const { page } = lin
  await press(page, /瓶装水/)
  await sees(page, '今天的已经领够了，明天再来。')
  await press(page, /拿错了，放回去/)
  await sees(page, '放回去了，谢谢')
  expect(await left('瓶装水')).toBe(47)
})

it('without the wall’s code one looks and does not take; typing it is enough, a wrong one is said', async () => {
  const { page } = lin
  await open(lin, town, `pages/supplies/shelf/index?node=${node}`)
  await press(page, /口罩/)
  await sees(page, '先扫驿站墙上的码，再来拿。')
  await press(page, '关上')
  const typed = page.locator('.nx-card input').last()
  await typed.fill('ABCDEF123')
  await press(page, '看看是什么')
  await sees(page, /这个码不是驿站墙上的/)
  await typed.fill(`S${code}`)
  await press(page, '看看是什么')
  await sees(page, '扫过码了，点要拿的东西')
  await press(page, /口罩/)
  await press(page, '拿走 1 只')
  await sees(page, '记下了，拿好')
  expect(await left('口罩')).toBe(89)
})

it('finds what was taken in one’s own pages', async () => {
  const { page } = lin
  await open(lin, town, 'pages/me/index')
  await press(page, '我领的物资')
  await sees(page, '领了 1 只')
  await sees(page, '放回 2 瓶')
})

it('the keeper comes from the desk to what runs low, receives, counts and undoes', async () => {
  const { page } = ma
  await open(ma, town, 'pages/desk/index')
  await press(page, /物资快没了/)
  await press(page, /一次性雨衣/)
  await fill(page, '多少件', '20')
  await fill(page, '从哪来的', '街道配发')
  await press(page, '记下')
  await sees(page, '记下了，现在 23 件')
  await press(page, /一次性雨衣/)
  await page.getByRole('radio', { name: '盘点' }).click()
  await fill(page, '数出来多少件', '22')
  await press(page, '记下')
  await sees(page, '记下了，现在 22 件')
  await press(page, /一次性雨衣/)
  await press(page, /盘点 -1 件/)
  await press(page, '数写错了')
  await sees(page, '记下了，现在 23 件')
  await press(page, '看出入库')
  await sees(page, '一次性雨衣 · 撤销')
})

it('puts something new on the shelf from what stations usually keep', async () => {
  const { page } = ma
  await open(ma, town, `pages/supplies/desk/index?node=${node}`)
  await press(page, '添一样')
  await page.getByRole('radio', { name: '热水' }).click()
  await fill(page, '架上现在有多少', '30')
  await press(page, '摆上架')
  await sees(page, '摆上去了，可以接着添下一样')
  expect(await left('热水')).toBe(30)
})
