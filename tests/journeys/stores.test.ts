/** The stores in a real browser, beside the way of a pack (packs.test.ts): the desk of a store, what is taken back, what is refused. */
import type { Browser } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import { stores } from '../../src/contract/stores'
import { checkStores } from '../support/stores'
import { openTown, type Town } from '../support/town'
import { boxOf, fill, press, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'
import { choose } from './pack-acts'

const street = 'pc.beiguan'
const kit = '冬日暖“新”礼包'

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

const storeOf = async (node: string) => expectDone(await town.as('gao-jie')(stores.desk, { node }))
const thingAt = async (node: string, name: string) => (await storeOf(node)).stocks.find(one => one.name === name)

it('the street’s lead sees what lies there with one call', async () => {
  await open(gao, town, `pages/stores/desk/index?node=${street}`)
  await sees(gao.page, '北关街道 · 物资库')
  await sees(gao.page, /大同小米/)
  expect(gao.calls.filter(call => call.startsWith('stores.'))).toEqual(['stores.desk'])
})

it('takes back what was wrong, with a reason, and keeps both entries', async () => {
  const { page } = gao
  const millet = await thingAt(street, '大同小米')
  const { quantity = 0, thing = '' } = millet ?? {}
  const some = { node: street, item: thing, count: 5, how: 'purchased', from: '惠农粮油店', value: 2500 } as const
  expectDone(await town.as('gao-jie')(stores.receive, some))
  await open(gao, town, `pages/stores/thing/index?stock=${millet?.id}`)
  await press(page, /采购.*\+5 袋/)
  await choose(gao, '数写错了')
  await press(page, '撤销')
  await sees(page, `记下了，现在 ${quantity} 袋`)
  await sees(page, /已撤/)
  await checkStores(town)
})

it('among more than a hundred places the right one is found by two characters, without a mouse', async () => {
  const { page } = gao
  const community = `${street}.c01`
  for (const part of ['a', 'b']) {
    const places = Array.from({ length: 55 }, (_, at) => ({
      ...{
        segment: `${part}${at}`,
        kind: 'station' as const,
        name: `${part === 'a' ? '平安' : '和顺'}${at + 1}号驿站`,
      },
    }))
    const portion = [{ parent: community, places }]
    expectDone(await town.as('gao-jie')(people.importPlaces, { node: street, portion }))
  }
  await open(gao, town, `pages/stores/send/index?node=${street}`)
  const row = (name: RegExp) => page.getByRole('button', { name }).filter({ visible: true })
  await row(/选一个地方/).focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: '送到哪里' })
  await sheet.waitFor()
  // communities of the street before its stations
  expect(
    await sheet
      .getByText(/社区$|驿站$/)
      .first()
      .innerText(),
  ).toMatch(/社区$/)
  await sees(page, /还有 \d+ 处没列出来，打名字找/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('没有')
  await sees(page, '没有叫这个的地方')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('顺7')
  await sees(page, '找到 1 处')
  expect(await sheet.getByRole('status').innerText()).toBe('找到 1 处')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await sheet.waitFor({ state: 'detached' })
  await sees(page, '和顺7号驿站')
  await sees(page, '换一个')
  // the focus is back where it was
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('和顺7号驿站'))
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
