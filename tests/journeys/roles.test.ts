/** 我的身份: taking a role up and laying it down, with the keyboard alone as well. */
import type { Browser } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import { openTown, type Town } from '../support/town'
import { press } from './acts'
import { open, openBrowser, visit, type Watched } from './browser'

let browser: Browser
let town: Town
let watched: Watched
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  watched = await visit(browser, town, 'lin-yulan')
  await open(watched, town, 'pages/people/roles/index')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const roles = async () => expectDone(await town.as('lin-yulan')(people.me, {})).person?.roles.map(({ role }) => role)

it('a resident becomes a volunteer of her community', async () => {
  const { page } = watched
  await press(page, '登记一个身份')
  await page.getByRole('radio', { name: /志愿者/ }).click()
  await press(page, /^登记/)
  await page.getByText('志愿者').first().waitFor()
  await page.getByRole('button', { name: '登记一个身份' }).waitFor()
  expect(await roles()).toEqual(expect.arrayContaining(['resident', 'volunteer']))
  // the word that confirms lies over buttons for seconds; taps go through it
  const confirmation = page.locator('.nx-toast')
  expect(await confirmation.evaluate(element => getComputedStyle(element).pointerEvents)).toBe('none')
})

it('a dialog keeps the keyboard and gives it back', async () => {
  const { page } = watched
  const opener = page.getByRole('button', { name: /退出/ }).first()
  await opener.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true)
  }
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await opener.evaluate(element => element === document.activeElement)).toBe(true)
})

it('a role is laid down after a second question', async () => {
  const { page } = watched
  const before = (await roles())?.length ?? 0
  await page.getByRole('button', { name: /退出/ }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: /退出/ }).last().click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect((await roles())?.length).toBe(before - 1)
  expect(watched.errors).toEqual([])
})
