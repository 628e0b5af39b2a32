/** What a reader does with an answer: own dates, evidence ticked off, asking on, saying whether it was right. */
import type { Browser, Page } from 'playwright-core'
import { openTown, type Town } from '../support/town'
import { open, openBrowser, visit, type Watched } from './browser'

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

const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }))

async function ask(watched: Watched, question: string): Promise<void> {
  await open(watched, town, 'pages/rights/index')
  await watched.page.locator('textarea').fill(question)
  await watched.page.getByRole('button', { name: '问一问' }).click()
  await watched.page.getByText('先说结论').waitFor()
}

describe('an answer', () => {
  let watched: Watched
  beforeAll(async () => {
    watched = await visit(browser, town, 'lin-yulan')
  })
  afterAll(() => watched.context.close())

  it('turns the day of payment into the last day for changing one’s mind', async () => {
    await ask(watched, '健身房办卡第三天就想退')
    const { page } = watched
    await page.getByText('算算自己的日子').waitFor()
    await page.locator('input[type=date]').fill('2026-11-23')
    await page.getByText('2026年11月30日').waitFor()
  })

  it('keeps the ticks on this phone, also when the app is opened anew', async () => {
    const { page } = watched
    await open(watched, town, 'pages/rights/cases/topic/index?id=prepaid-seven-days')
    const first = page.getByRole('checkbox').first()
    await first.click()
    await page.getByText('1/3').waitFor()
    await open(watched, town, 'pages/rights/cases/topic/index?id=prepaid-seven-days')
    await page.getByText('1/3').waitFor()
    await page.getByRole('button', { name: '把钩都去掉' }).click()
    await page.getByText('0/3').waitFor()
  })

  it('is asked on: what leans on the answer gets its neighbours to choose from', async () => {
    await ask(watched, '健身房关门跑路了我卡里还有两千块钱咋要回来')
    const { page } = watched
    await page.locator('textarea').last().fill('那要是没合同呢')
    await page.getByRole('button', { name: '接着问' }).last().click()
    await page.getByText('那要是没合同呢').last().waitFor()
    await page
      .getByText(/先说结论|您说的是哪一种/)
      .last()
      .waitFor()
    expect(await page.locator('body').innerText()).not.toContain('没看明白您的意思')
  })

  it('may be called wrong, once, with the question only when the reader says so', async () => {
    await open(watched, town, 'pages/rights/cases/topic/index?id=invoice')
    const { page } = watched
    await page.getByRole('button', { name: '说得不对' }).click()
    await page.getByRole('textbox', { name: /哪里不对/ }).fill('写得看不懂，电话13812345678')
    await page.getByRole('button', { name: '送出' }).click()
    await page.getByText('法律顾问会来核对').waitFor()
    const votes = JSON.stringify(town.database.collection('answerReviews').all())
    expect(votes).toContain('写得看不懂')
    expect(votes).not.toContain('13812345678')
  })
})

it('what somebody beaten at home reads leaves nothing on the phone, and the way out stands on top', async () => {
  const watched = await visit(browser, town, 'lin-yulan')
  const { page } = watched
  await open(watched, town, 'pages/rights/cases/topic/index?id=protection-order')
  await page.getByText('先说结论').waitFor()
  const exit = await page.getByRole('button', { name: '快速离开这一页' }).first().boundingBox()
  const title = await page.getByText('先说结论').boundingBox()
  expect(exit?.y).toBeLessThan(title?.y ?? 0)
  await page.getByRole('checkbox').first().click()
  expect(await stored(page)).not.toMatch(/protection-order|保护令/)
  expect(await page.getByRole('button', { name: '转给别人看' }).count()).toBe(0)
  await watched.context.close()
})
