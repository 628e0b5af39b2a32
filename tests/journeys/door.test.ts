/**
 * The way in from the wall, in a real browser: a worker prints the poster, a scanner reads its code, and whoever opened it takes water and
 * claims a wish; the keeper sees both.
 */
import type { Browser } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { supplies } from '../../src/contract/supplies'
import { openTown, type Town } from '../support/town'
import { sceneOnTheWall } from '../support/wall'
import { press, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'

const node = 'pc.beiguan.c01.s01'

let town: Town
let browser: Browser
let sun: Watched
let ma: Watched
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  sun = await visit(browser, town, 'sun-xiaomei')
  ma = await visit(browser, town, 'ma-jianguo', { viewport: desktop })
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

it('the code on the poster opens the station, and its shelf knows that somebody stands there', async () => {
  const { page } = sun
  await open(sun, town, `pages/scan/index?scene=${encodeURIComponent(await sceneOnTheWall(town, node))}`)
  await sees(page, '北关小哥驿站')
  await press(page, /物资补给/)
  await sees(page, '扫过码了，点要拿的东西')
  await press(page, /创可贴/)
  await page.getByRole('radio', { name: '2 片' }).click()
  await press(page, '拿走 2 片')
  await sees(page, /您今天领了 2 片/)
})

it('back at the station the wall is one tap away, and a wish is claimed', async () => {
  const { page } = sun
  await page.getByRole('button', { name: '返回' }).last().click()
  await press(page, /心愿墙/)
  await page
    .getByText(/想学会用手机/)
    .last()
    .click()
  await press(page, '我来帮')
  await page.getByRole('dialog').getByRole('button', { name: '我来帮' }).click()
  await sees(page, '您接了这个心愿')
})

it('the keeper finds the two pieces gone from the book, with nobody’s name on them', async () => {
  const { page } = ma
  await open(ma, town, `pages/supplies/book/index?node=${node}`)
  await sees(page, '创可贴 · 自取')
  await sees(page, /之后 58 片/)
  expect(await page.content()).not.toContain('孙晓梅')
  const desk = expectDone(await town.as('ma-jianguo')(supplies.desk, { node }))
  expect(desk.supplies.find(({ name }) => name === '创可贴')?.quantity).toBe(58)
})

it('the keeper sees the wish under way', async () => {
  const { page } = ma
  await open(ma, town, `pages/wishes/desk/index?node=${node}`)
  await page.getByRole('radio', { name: /在帮/ }).click()
  await sees(page, /想学会用手机/)
  expect([...sun.errors, ...ma.errors]).toEqual([])
})
