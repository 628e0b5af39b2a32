/** How pages of the web come and go: they come up gently, or at once for whoever wants less motion; coming back in a blink leaves none empty. */
import type { Browser } from 'playwright-core'
import { openTown, type Town } from '../support/town'
import { press, sees } from './acts'
import { open, openBrowser, visit, type Watched } from './browser'

let town: Town
let browser: Browser
let lin: Watched
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  lin = await visit(browser, town, 'lin-yulan')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

/** Runs in the page: how long the page in front takes to come up. ms */
function appearsIn(): number {
  const page = [...document.querySelectorAll('.taro_page')].at(-1)
  return page ? Number.parseFloat(getComputedStyle(page).animationDuration) * 1000 : Number.NaN
}

it.each([
  ['no-preference', 160],
  ['reduce', 0],
] as const)('a page comes up, with the motion that is asked for: %s', async (reducedMotion, ms) => {
  const { page } = lin
  await page.emulateMedia({ reducedMotion })
  await open(lin, town, 'pages/me/index')
  await press(page, '我领的物资')
  await sees(page, /还没有/)
  expect(await page.evaluate(appearsIn)).toBe(ms)
  await page.goBack()
  await sees(page, '我领的物资')
})

/** Runs in the page: goes back as soon as another page stands there, faster than any hand; resolves when one is back. */
function backInABlink(): Promise<void> {
  const before = document.querySelectorAll('.taro_page').length
  return new Promise(resolve => {
    const looking = setInterval(() => {
      if (document.querySelectorAll('.taro_page').length <= before) return
      clearInterval(looking)
      window.addEventListener('popstate', () => resolve(), { once: true })
      history.back()
    }, 1)
  })
}

it('whoever comes back in a blink does not stand before an empty page', async () => {
  const { page } = lin
  await page.emulateMedia({ reducedMotion: null })
  await open(lin, town, 'pages/me/index')
  for (let times = 0; times < 3; times += 1) {
    const back = page.evaluate(backInABlink)
    await press(page, '我领的物资')
    await back
    // whatever hides a page late has done so by then
    await page.waitForTimeout(500)
    await sees(page, '我领的物资')
  }
  expect(lin.errors).toEqual([])
})
