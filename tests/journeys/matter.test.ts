/** One matter from the question to the paper: asked, answered, worked out where it stands, written down, printed. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { lettersText as text } from '../../src/copy/letters'
import { rightsText } from '../../src/copy/rights'
import { caseText } from '../../src/copy/rights-case'
import { routes } from '../../src/ui/navigation/routes'
import { readPdf } from '../support/pdf'
import { openTown, type Town } from '../support/town'
import { open, openBrowser, visit, type Watched } from './browser'

let town: Town
let browser: Browser
let watched: Watched
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  watched = await visit(browser, town, 'chen-xinlai')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last()
const next = (page: Page) => button(page, text.path.next).click()
const field = (page: Page, label: string) =>
  page.locator(`input[aria-label="${label}"], textarea[aria-label="${label}"]`).last()
const asked = (page: Page, step: number) =>
  page.getByText(text.path.progress(step, 7), { exact: true }).last().waitFor()

it('a question becomes an answer, the answer a sum, the sum a demand on paper', async () => {
  const { page } = watched
  await open(watched, town, routes.ask)
  await page.locator('textarea').fill('花299买的鞋是假货，店家骗人能赔几倍')
  await button(page, rightsText.ask).click()
  await page.getByText(rightsText.conclusion).last().waitFor()

  watched.calls.length = 0
  await button(page, '退一赔三').click()
  await field(page, '花了多少钱').fill('299')
  await page.getByRole('radio', { name: '店家骗人' }).click()
  await button(page, '算一算').click()
  await page.getByText('299元 × 3 = 897元').waitFor()
  // where the answer stands: no page was left for it
  expect(page.url()).toContain(routes.answer)
  expect(watched.calls).toEqual(['rights.calculators', 'rights.calculate'])

  await button(page, caseText.next.letter).click()
  await page.getByText('催告函', { exact: true }).last().click()
  await asked(page, 1)
  await field(page, text.story.question).fill('网店说是正品，送到一看是假的。')
  await next(page)
  await field(page, text.other.name.demand).fill('某某鞋店')
  await next(page)
  await asked(page, 3)
  await next(page)
  await asked(page, 4)
  await field(page, text.paid.label.demand).fill('299')
  await next(page)
  await asked(page, 5)
  await next(page)
  await page.getByRole('checkbox', { name: text.wishes.titles.compensation, exact: true }).click()
  await field(page, text.wishes.amount(text.wishes.titles.compensation)).fill('897')
  await next(page)
  await field(page, text.me.name).fill('陈新来')
  const coming = page.waitForEvent('download')
  await button(page, text.path.finish).click()
  await button(page, text.letter.pdf).click()
  const { title, text: printed } = readPdf(readFileSync(await (await coming).path()))
  expect(title).toBe('催告函')
  for (const part of ['某某鞋店', '赔偿损失897元', '陈新来', '消费者权益保护法》第五十五条'])
    expect(printed).toContain(part)
  expect(watched.errors).toEqual([])
  expect(watched.foreign).toEqual([])
})
