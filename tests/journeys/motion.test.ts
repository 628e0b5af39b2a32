/** A page slides in and out, and for whoever asks their system for less motion it is there at once. */
import type { Browser } from 'playwright-core'
import { openTown, type Town } from '../support/town'
import { press, sees } from './acts'
import { open, openBrowser, visit } from './browser'

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

/** Goes to a page and back, and counts how often a page moved. */
async function moves(motion: boolean): Promise<number> {
  const phone = await visit(browser, town, 'lin-yulan', { motion })
  const { page } = phone
  await open(phone, town, 'pages/me/index')
  await page.evaluate(() => {
    let moved = 0
    document.addEventListener('transitionrun', event => {
      if ((event.target as Element).classList.contains('taro_page')) moved += 1
      Reflect.set(window, 'moved', moved)
    })
  })
  await press(page, '我领的物资')
  await sees(page, /还没有/)
  await page.waitForTimeout(500)
  await page.goBack()
  await sees(page, '我领的物资')
  await page.waitForTimeout(500)
  const moved = await page.evaluate(() => Number(Reflect.get(window, 'moved') ?? 0))
  await phone.context.close()
  return moved
}

it('slides in and out', async () => expect(await moves(true)).toBe(2))

it('stands still where less motion is asked for', async () => expect(await moves(false)).toBe(0))
