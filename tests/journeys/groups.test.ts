/** A group in a real browser: tied by a worker who opens the bind card in it, counted when a neighbour comes from it, untied again. */
import type { Browser, Page } from 'playwright-core'
import { openTown, type Town } from '../support/town'
import { fill, press, sees } from './acts'
import { open, openBrowser, visit, type Watched } from './browser'

const place = '?node=pc.beiguan.c01&place=%E5%8C%97%E5%85%B3%E7%A4%BE%E5%8C%BA'
const name = '古城花园互助群'
const group = `&group=${encodeURIComponent(name)}`

let town: Town
let browser: Browser
let li: Watched
let lin: Watched
let chen: Watched
let token = ''
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  li = await visit(browser, town, 'li-wen')
  lin = await visit(browser, town, 'lin-yulan')
  chen = await visit(browser, town, 'chen-xinlai')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

it('a worker finds the groups behind a door of their own, with how many people came', async () => {
  const { page } = li
  await li.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(li, town, 'pages/desk/index')
  await press(page, /微信群/)
  await sees(page, '北关社区 · 微信群')
  await sees(page, '北关社区邻里群')
  await sees(page, /一堂课 4 人次/)
  await sees(page, /只记次数，不记是谁/)
})

it('makes a bind card, which the group opens', async () => {
  const { page } = li
  await press(page, '做一张绑定卡')
  await sees(page, '绑定卡做好了')
  await press(page, '发到群里')
  await sees(page, '地址复制好了')
  token = /token=(\w+)/.exec(await copied(page))?.[1] ?? ''
  expect(token).not.toBe('')
})

it('opened outside of a group it says what is missing; in the group it ties it, once', async () => {
  const { page } = li
  await open(li, town, `pages/groups/bind/index?token=${token}`)
  await sees(page, '看不出是哪个群')
  await open(li, town, `pages/groups/bind/index?token=${token}${group}`)
  await sees(page, '把这个群绑到北关社区')
  await fill(page, '这个群叫什么', name)
  await press(page, '绑定')
  await sees(page, '这个群是北关社区的了')
  await press(page, '看这个社区的群')
  await sees(page, name)
})

it('a neighbour who presses the card is led home, and a newcomer from the group sees its community', async () => {
  await open(lin, town, `pages/groups/bind/index?token=${token}${group}`)
  await sees(lin.page, '这张卡是社区工作人员用的')
  await open(chen, town, `pages/home/index?from=home${group}`)
  await sees(chen.page, '北关社区')
  expect(chen.calls.filter(call => call.startsWith('groups.'))).toEqual(['groups.arrived'])
})

it('has a message ready for the group', async () => {
  const { page } = li
  await open(li, town, `pages/groups/text/index${place}`)
  await sees(page, /北关社区跟大家说几件事/)
  await press(page, '复制这段话')
  await sees(page, '复制好了，到群里粘贴')
  expect(await copied(page)).toContain('《办卡充值，钱怎么要回来》')
})

it('is untied with a reason', async () => {
  const { page } = li
  await open(li, town, `pages/groups/list/index${place}`)
  await page.getByRole('button', { name: '解除绑定' }).first().click()
  await fill(page, '原因', '群散了')
  await page.getByRole('dialog').getByRole('button', { name: '解除绑定' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('heading', { name, exact: true }).waitFor({ state: 'detached' })
  await sees(page, '北关社区邻里群')
  expect([...li.errors, ...lin.errors, ...chen.errors]).toEqual([])
})
