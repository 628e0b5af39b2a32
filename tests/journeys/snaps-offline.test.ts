/** Sending where the line is bad: none at all and the app closed, or a slow one that breaks. One record, nothing lost. */
import type { Browser, Page } from 'playwright-core'
import { rowsOf } from '../support/advice'
import { heavyPhoto, type PhotoFile, photoFile } from '../support/snap-photos'
import { bytesOf } from '../support/snap-pixels'
import { community, lin, zhao } from '../support/snap-town'
import { openTown, type Town } from '../support/town'
import { press, sees } from './acts'
import { open, openBrowser, visit } from './browser'

const form = `pages/snaps/send/index?node=${community}`
const megabyte = 1_000_000

let town: Town
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const records = () => rowsOf(town, 'snaps')
const newest = () => [...records()].sort((a, b) => Number(b.at) - Number(a.at))[0] ?? {}
async function take(page: Page, files: readonly PhotoFile[], patienceMs = 20_000): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press(page, '拍照，或者从相册选')
  await (await chooser).setFiles(files.map(file => ({ ...file })))
  await page.getByRole('button', { name: `去掉第 ${files.length} 张照片` }).waitFor({ timeout: patienceMs })
}
async function until(holds: () => boolean, patienceMs: number): Promise<void> {
  for (const end = Date.now() + patienceMs; !holds(); ) {
    if (Date.now() > end) throw new Error('it did not come true in time')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

it('without network it is kept, survives closing the page, and is one record when the network is back', async () => {
  const before = records().length
  const sender = await visit(browser, town, zhao)
  await open(sender, town, form)
  await sees(sender.page, '北关社区')
  await sender.context.setOffline(true)
  await take(sender.page, [await photoFile(3), await photoFile(4)])
  await sender.page.getByRole('radio', { name: '礼让斑马线' }).click()
  await press(sender.page, '发出去')
  await sees(sender.page, '已存在手机里，有网就发')
  await sender.page.close()
  expect(records()).toHaveLength(before)

  // the app comes from the same server, which WeChat's does not: so the page loads, and the cloud stays out of reach
  await sender.context.setOffline(false)
  await sender.context.route(/\/(call|upload)$/, route => route.abort('internetdisconnected'))
  const page = await sender.context.newPage()
  await page.goto(`${town.url}/#/pages/snaps/mine/index`)
  await sees(page, '有网就发，不用管它')
  await page.locator('.nx-snapline__image img').first().waitFor()
  expect(records()).toHaveLength(before)
  await sender.context.unroute(/\/(call|upload)$/)
  await press(page, '现在发')
  await until(() => records().length > before, 20_000)
  await page.getByText('有网就发，不用管它').waitFor({ state: 'detached' })
  expect(records()).toHaveLength(before + 1)
  expect(newest()).toMatchObject({ photoCount: 2 })
  await sender.context.close()
})

it('six photos of four megabytes weigh less than two together, and get through 400 kbit/s with a cut in the middle', async () => {
  const before = records().length
  const photos = await Promise.all([1, 2, 3, 4, 5, 6].map(heavyPhoto))
  for (const { buffer } of photos) expect(buffer.length).toBeGreaterThan(3.5 * megabyte)
  const sender = await visit(browser, town, lin)
  const { page } = sender
  await open(sender, town, form)
  await take(page, photos, 60_000)
  let arrived = 0
  // by the answer: nobody reads its empty body, which a browser reports as a request that was given up
  page.on('response', response => {
    if (response.request().method() === 'PUT' && response.ok()) arrived += 1
  })
  const line = await sender.context.newCDPSession(page)
  const slow = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
  const cut = (offline: boolean) => line.send('Network.emulateNetworkConditions', { offline, ...slow })
  await cut(false)
  await page.getByRole('radio', { name: '礼让斑马线' }).click()
  await press(page, '发出去')
  await until(() => arrived === 2, 40_000)
  await page.waitForTimeout(1_500)
  await cut(true)
  await sees(page, '已存在手机里，有网就发')
  expect(records()).toHaveLength(before)
  await cut(false)
  await until(() => records().length > before, 70_000)
  await page.waitForTimeout(1_000)
  expect(records()).toHaveLength(before + 1)
  const raws = (newest().photos as readonly { readonly raw: string }[]).map(({ raw }) => raw)
  const weights = await Promise.all(raws.map(raw => bytesOf(town, raw)))
  const weight = weights.reduce((sum, bytes) => sum + bytes, 0)
  process.stdout.write(`six photos: ${Math.round(weight / 1000)} KB in ${arrived} uploads\n`)
  expect([weights.length, arrived]).toEqual([6, 6])
  expect(weight).toBeLessThan(2 * megabyte)
  expect(sender.errors).toEqual([])
  await sender.context.close()
}, 300_000)
