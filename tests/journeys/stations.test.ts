/** A station from the code on its wall to a repair, and a person's own code, in a real browser. */
import jsQR from 'jsqr'
import type { Browser } from 'playwright-core'
import { PNG } from 'pngjs'
import { expectDone } from '../../local-cloud/seed/caller'
import { stationScene } from '../../src/cloud/scene'
import { codes } from '../../src/contract/codes'
import { stations } from '../../src/contract/stations'
import { routes } from '../../src/ui/navigation/routes'
import { settleJobs } from '../support/advice'
import { openTown, type Town } from '../support/town'
import { boxOf as box, press, sees } from './acts'
import { open, openBrowser, visit, type Watched } from './browser'

const node = 'pc.beiguan.c01.s01'
let town: Town
let browser: Browser
let zhao: Watched
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  await settleJobs(town)
  zhao = await visit(browser, town, 'zhao-tiezhu')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

it('is found by name without a call, and by the code on its wall with one', async () => {
  const { page } = zhao
  await open(zhao, town, routes.stations)
  zhao.calls.length = 0
  await box(page, '找驿站').fill('操场城')
  await sees(page, '1 个驿站')
  await sees(page, /操场城小哥爱心角/)
  expect(zhao.calls).toEqual([])
  const { code } = expectDone(await town.as('li-wen')(codes.make, { node }))
  await open(zhao, town, routes.home)
  zhao.calls.length = 0
  await page.evaluate(hash => location.assign(hash), `#/${routes.scan}?scene=${stationScene(code)}`)
  await sees(page, '北关小哥驿站')
  expect(zhao.calls).toEqual(['stations.page'])
})

it('says how full it is and what is broken; the keeper mends it, and it works again', async () => {
  const { page } = zhao
  await page.getByRole('radio', { name: '坐满了' }).click()
  await sees(page, /有人说：坐满了/)
  await press(page, '有东西坏了')
  await page.getByRole('radio', { name: '冰箱' }).last().click()
  await press(page, '报给管理员')
  await sees(page, '报上去了，修好会告诉您')
  await settleJobs(town)
  expect(expectDone(await town.as('lin-yulan')(stations.page, { node })).broken).toContain('fridge')
  const ma = await visit(browser, town, 'ma-jianguo')
  await open(ma, town, `${routes.stationFaults}?node=${node}`)
  const settled = ma.page.waitForResponse(
    response => response.request().postDataJSON()?.action === 'stations.settleFault' && response.ok(),
  )
  await press(ma.page, '修好了')
  await settled
  expect(ma.errors).toEqual([])
  const { faults } = expectDone(await town.as('zhao-tiezhu')(stations.myFaults, {}))
  expect(faults.map(({ state }) => state).sort()).toEqual(['fixed', 'open'])
})

it('is written about by its keeper: hours, a notice, in words that a neighbour reads', async () => {
  const ma = await visit(browser, town, 'ma-jianguo')
  const { page } = ma
  await open(ma, town, `${routes.stationEdit}?node=${node}`)
  await box(page, '周一').fill('早八点')
  await sees(page, '写成 08:00-21:00 这样，后面的要比前面的晚')
  await box(page, '周一').fill('6：00—22：00')
  await press(page, '每天都跟周一一样')
  await press(page, '保存')
  await sees(page, '保存好了')
  expect(expectDone(await town.as('lin-yulan')(stations.page, { node })).week[6]).toEqual(['06:00-22:00'])
  expect(ma.errors).toEqual([])
})

it('a person’s own code can be read by a scanner, and is the one of this minute', async () => {
  const { page } = zhao
  await open(zhao, town, routes.myCode)
  const picture = page.locator('.nx-qr').last()
  await picture.waitFor()
  await page.waitForTimeout(300)
  const { data, width, height } = PNG.sync.read(await picture.screenshot())
  const read = jsQR(new Uint8ClampedArray(data), width, height)?.data
  const { codes: mine } = expectDone(await town.as('zhao-tiezhu')(codes.mine, {}))
  expect(mine.slice(0, 2).map(({ scene }) => scene)).toContain(read)
  expect(zhao.errors).toEqual([])
})
