/** A wish in a real browser: made on a phone, released by the keeper, taken on by a rider, done, and thanked for on the wall. */
import type { Browser } from 'playwright-core'
import { openTown, type Town } from '../support/town'
import { station } from '../support/wishes'
import { fill, press, sees } from './acts'
import { open, openBrowser, visit, type Watched } from './browser'

const words = '想请人帮忙把冬天的煤搬进院，电话13800138000'
const seen = /想请人帮忙把冬天的煤搬进院/
const here = `?node=${station}&place=${encodeURIComponent('北关小哥驿站')}`

let town: Town
let browser: Browser
let lin: Watched
let zhao: Watched
let ma: Watched
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  lin = await visit(browser, town, 'lin-yulan')
  zhao = await visit(browser, town, 'zhao-tiezhu')
  ma = await visit(browser, town, 'ma-jianguo')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

it('is made from “我的”, by way of the community’s wall; a number in it is taken out', async () => {
  const { page } = lin
  await open(lin, town, 'pages/me/index')
  await press(page, /我的心愿/)
  await sees(page, '我许的')
  await press(page, '去心愿墙看看')
  await sees(page, '北关社区 · 心愿墙')
  await press(page, '许个心愿')
  // the wall behind names the station too, until it is out of sight
  await sees(page, '挂在哪个驿站')
  await press(page, /北关小哥驿站/)
  await fill(page, '您的心愿', words)
  await page.getByRole('radio', { name: '到家里' }).click()
  await fill(page, '心意（可以不写）', '给20块钱')
  await press(page, '许愿')
  await sees(page, '心意里不写钱，也不写积分')
  await fill(page, '心意（可以不写）', '烤红薯一个')
  await press(page, '许愿')
  await sees(page, '里头的号码已经替您遮住了。')
  await press(page, '看看这个心愿')
  await sees(page, '工作人员看过就上墙')
  expect(await page.content()).not.toContain('13800138000')
})

it('hangs on the wall once the keeper has released it; one call opens the wall', async () => {
  const { page } = ma
  await open(ma, town, 'pages/desk/index')
  await press(page, '心愿墙管理')
  await sees(page, seen)
  await page.locator('.nx-to-judge').filter({ hasText: seen }).getByRole('button', { name: '放上墙' }).click()
  await page.locator('.nx-to-judge').filter({ hasText: seen }).waitFor({ state: 'detached' })
  await open(zhao, town, 'pages/home/index')
  zhao.calls.length = 0
  await open(zhao, town, `pages/wishes/wall/index${here}`)
  await sees(zhao.page, seen)
  expect(zhao.calls.filter(call => call.startsWith('wishes.'))).toEqual(['wishes.wall'])
  expect(await zhao.page.content()).not.toContain('林玉兰的心愿 · 到家里')
})

it('is taken on by a rider in three taps, who then sees whose it is', async () => {
  const { page } = zhao
  await press(page, seen)
  await press(page, '我来帮')
  await sees(page, '我来帮这个忙')
  await page.getByRole('dialog').getByRole('button', { name: '我来帮' }).click()
  await sees(page, '您接了这个心愿')
  await sees(page, '林玉兰')
})

it('is done, confirmed and thanked for', async () => {
  await press(zhao.page, '办好了')
  await sees(zhao.page, '说了办好了，等许愿的人确认')
  const { page } = lin
  await open(lin, town, 'pages/wishes/mine/index')
  await sees(page, '等您确认')
  await press(page, seen)
  await sees(page, '对方说办好了')
  await sees(page, '赵铁柱')
  await press(page, '办好了，谢谢')
  await fill(page, '说句谢谢', '煤都搬好了，屋里暖和')
  await press(page, '送出')
  await sees(page, '您写的感谢')
})

it('stands with its thanks among what is done, for everybody', async () => {
  const { page } = ma
  await open(ma, town, `pages/wishes/desk/index${here}`)
  await sees(page, '煤都搬好了，屋里暖和')
  await page.locator('.nx-to-judge').filter({ hasText: seen }).getByRole('button', { name: '贴上墙' }).click()
  await page.locator('.nx-to-judge').filter({ hasText: seen }).waitFor({ state: 'detached' })
  await open(zhao, town, `pages/wishes/wall/index${here}`)
  await zhao.page.getByRole('radio', { name: /办成的/ }).click()
  await sees(zhao.page, '“煤都搬好了，屋里暖和”')
  expect([...lin.errors, ...zhao.errors, ...ma.errors]).toEqual([])
})
