/** The worker's desk in a real browser: what waits, where, and the way to it; by keyboard and on paper too. */
import type { Browser } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { desk } from '../../src/contract/desk'
import { readPdf } from '../support/pdf'
import { openTown, type Town } from '../support/town'
import { press, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'

let town: Town
let browser: Browser
let gao: Watched
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  gao = await visit(browser, town, 'gao-jie', { viewport: desktop })
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const matters = async (persona: string, node: string) =>
  expectDone(await town.as(persona)(desk.waiting, { node })).matters

it('a street’s lead sees what waits, with one call, and looks at one community', async () => {
  const { page } = gao
  await open(gao, town, 'pages/me/index')
  gao.calls.length = 0
  await page.getByRole('button', { name: /工作台/ }).click()
  await sees(page, '报修没处理')
  expect(gao.calls).toEqual(['desk.waiting'])
  const faults = (await matters('gao-jie', 'pc.beiguan')).find(({ matter }) => matter === 'faults')
  expect(faults).toMatchObject({ count: 1, places: [{ place: '北关社区', count: 1 }] })
  await sees(page, /没有要办的：/)
})

it('what waits stands beside the doors on a wide screen, and below them nowhere', async () => {
  const { page } = gao
  const boxOf = async (text: string) =>
    (await page.getByText(text, { exact: true }).last().boundingBox()) ?? { x: 0, y: 0 }
  const [left, right] = [await boxOf('等您办的'), await boxOf('都在这里办')]
  expect(right.x).toBeGreaterThan(left.x + 300)
  expect(Math.abs(right.y - left.y)).toBeLessThan(40)
})

it('on paper the doors and buttons are left out', async () => {
  const { page } = gao
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('都在这里办').last().isVisible()).toBe(false)
  expect(await page.getByText('报修没处理').last().isVisible()).toBe(true)
  await page.emulateMedia({ media: null })
})

it('what is longer than a sheet goes on with the next one, to its last row', async () => {
  const { pages } = readPdf(await gao.page.pdf({ format: 'A4' }))
  // Chromium writes some signs as their radicals, so the words here have none of those
  const [first, second, ...more] = pages.map(texts => texts.map(({ text }) => text).join(''))
  expect(first).toContain('等您办的')
  expect(second).toContain('推荐等看')
  expect(second).not.toContain('刷新')
  expect(more).toEqual([])
})

it('a key chooses, Enter opens; who only looked costs no call on the way back', async () => {
  const { page } = gao
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await sees(page, '微波炉')
  gao.calls.length = 0
  await page.goBack()
  await sees(page, '等您办的')
  await page.waitForTimeout(500)
  expect(gao.calls).toEqual([])
})

it('whoever settled something finds the list fresh', async () => {
  const { page } = gao
  const answered = (action: string) =>
    page.waitForResponse(response => response.request().postDataJSON()?.action === action && response.ok())
  await press(page, /报修没处理/)
  const settled = answered('stations.settleFault')
  await press(page, '修好了')
  await settled
  const fresh = answered('desk.waiting')
  await page.goBack()
  await fresh
  await sees(page, /没有要办的：报修没处理/)
})

it('everybody sees only what is theirs to settle', async () => {
  const named = async (persona: string, node: string) => (await matters(persona, node)).map(({ matter }) => matter)
  expect(await named('ma-jianguo', 'pc.beiguan.c01.s01')).toEqual([
    'faults',
    'supplies',
    'transfers',
    'storeCounts',
    'endings',
    'orders',
    'goods',
    'wishes',
    'raised',
    'books',
    'activities',
  ])
  expect(await named('wang-lvshi', 'pc')).toEqual(['advice', 'turns', 'questions'])
  expect(await named('admin', 'pc')).toEqual(['frozen'])
})
