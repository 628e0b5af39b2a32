/** A worker prints a poster and a community's; a keeper revokes a code, and the poster that still hangs says so. In a real browser. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { codes } from '../../src/contract/codes'
import { codesDeskText } from '../../src/copy/codes'
import { codesErrors } from '../../src/copy/errors/codes'
import { postersText } from '../../src/copy/posters'
import { stationText } from '../../src/copy/stations'
import { routes } from '../../src/ui/navigation/routes'
import { readPdf, readPdfPictures } from '../support/pdf'
import { scanned } from '../support/scan'
import { openTown, type Town } from '../support/town'
import { press } from './acts'
import { open, openBrowser, visit, type Watched } from './browser'

const community = 'pc.beiguan.c01'
const node = `${community}.s01`
const name = '北关小哥驿站'
let town: Town
let browser: Browser
let worker: Watched
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  worker = await visit(browser, town, 'li-wen')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const sees = (page: Page, words: string | RegExp) => page.getByText(words).last().waitFor({ timeout: 30_000 })

async function printed(page: Page, words: string) {
  const coming = page.waitForEvent('download', { timeout: 60_000 })
  await press(page, words)
  const download = await coming
  return { fileName: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

it('a worker prints one in A4 from the station’s page, and its code opens the station', async () => {
  const { page } = worker
  await open(worker, town, `${routes.station}?node=${node}`)
  await press(page, stationText.staffPosters)
  await sees(page, postersText.one(name))
  const { fileName, bytes } = await printed(page, postersText.print('A4'))
  expect(fileName).toMatch(/^北关小哥驿站-海报-A4-.*\.pdf$/)
  await sees(page, postersText.done(1))
  const { sizes, text } = readPdf(bytes)
  expect(Math.round(sizes[0]?.[0] ?? 0)).toBe(595)
  expect(text).toContain(name)
  const [[picture] = []] = readPdfPictures(bytes)
  if (!picture) throw new Error('no picture on the poster')
  const passer = await visit(browser, town, 'zhao-tiezhu')
  await open(passer, town, `${routes.scan}?scene=${scanned(picture).scene}`)
  await sees(passer.page, name)
  await sees(passer.page, stationText.rest)
  expect([...worker.errors, ...passer.errors]).toEqual([])
})

it('and all of the community in A3, from its list of places', async () => {
  const { page } = worker
  await open(worker, town, `${routes.places}?node=${community}&place=${encodeURIComponent('古城花园社区')}`)
  await press(page, '印驿站海报')
  await sees(page, postersText.many('古城花园社区'))
  await page.getByRole('radio', { name: 'A3' }).last().click()
  const { fileName, bytes } = await printed(page, postersText.printMany(2, 'A3'))
  expect(fileName).toMatch(/-海报-A3-.*\.pdf$/)
  await sees(page, postersText.done(2))
  const { sizes, pages } = readPdf(bytes)
  expect([pages.length, Math.round(sizes[1]?.[0] ?? 0)]).toEqual([2, 842])
  expect(new Set(readPdfPictures(bytes).flatMap(found => found.map(one => scanned(one).scene))).size).toBe(2)
  expect(worker.errors).toEqual([])
})

it('what WeChat does not draw is said in words, and the next try prints', async () => {
  const { page } = worker
  await open(worker, town, `${routes.posters}?node=${node}`)
  town.faults.failNext('wxacode.getUnlimited', '45009', 1)
  await press(page, postersText.print('A4'))
  await sees(page, '微信说今天或这会儿要的码太多了')
  await printed(page, postersText.print('A4'))
  await sees(page, postersText.done(1))
})

it('the keeper revokes a code after a question; the old poster says so, and the new code opens the station', async () => {
  const keeper = await visit(browser, town, 'ma-jianguo')
  const { page } = keeper
  const { items } = expectDone(await town.as('ma-jianguo')(codes.list, { node }))
  const old = items[0]?.code ?? ''
  await open(keeper, town, `${routes.station}?node=${node}`)
  await press(page, stationText.staffCodes)
  await sees(page, codesDeskText.leads(name))
  // the passer-by of before has been counted
  await sees(page, codesDeskText.week)
  await press(page, codesDeskText.revoke)
  await page.locator(`input[aria-label="${codesDeskText.reason}"]`).last().fill('海报被人撕走了')
  await page.locator('.nx-sheet').getByRole('button', { name: codesDeskText.revokeYes }).last().click()
  await sees(page, codesDeskText.led(name))
  await press(page, codesDeskText.make)
  await page.locator('.nx-sheet').getByRole('button', { name }).last().click()
  await sees(page, codesDeskText.leads(name))
  const passer = await visit(browser, town, 'zhao-tiezhu')
  await open(passer, town, `${routes.scan}?scene=s.${old}`)
  const gone = codesErrors.CODE_REVOKED
  if (typeof gone === 'function') throw new Error('the text asks for a detail')
  await sees(passer.page, gone.happened)
  await sees(passer.page, gone.next)
  const { items: after } = expectDone(await town.as('ma-jianguo')(codes.list, { node }))
  const live = after.find(({ state }) => state === 'live')?.code ?? ''
  expect(live).not.toBe(old)
  await open(passer, town, `${routes.scan}?scene=s.${live}`)
  await sees(passer.page, stationText.rest)
  expect(keeper.errors).toEqual([])
})
