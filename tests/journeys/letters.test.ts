/** From a topic card through the questions to a letter: copied, printed, kept; in a real browser against the built site. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { letterFooter } from '../../src/contract/letters'
import { lettersText as text } from '../../src/copy/letters'
import { caseText } from '../../src/copy/rights-case'
import { routes } from '../../src/ui/navigation/routes'
import { readPdf, withoutBlanks } from '../support/pdf'
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

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last()
const next = (page: Page) => button(page, text.path.next).click()
const chip = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true }).click()
const asked = (page: Page, question: string) => page.getByText(question, { exact: true }).last().waitFor()
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true }).last()
const story = '健身房说装修，门一直锁着，电话也没人接。'

/** What the phone keeps of the letter. */
const keptOnPhone = (page: Page) => page.evaluate(() => JSON.stringify(localStorage))

async function begin(watched: Watched): Promise<Page> {
  await open(watched, town, `${routes.topic}?id=prepaid-runaway`)
  const { page } = watched
  await button(page, caseText.next.letter).click()
  await page.getByText('投诉书', { exact: true }).last().click()
  await asked(page, text.path.progress(1, 7))
  return page
}

describe('a letter', () => {
  let watched: Watched
  let page: Page
  beforeAll(async () => {
    watched = await visit(browser, town, 'lin-yulan')
    await watched.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    page = await begin(watched)
  })
  afterAll(() => watched.context.close())

  it('is asked for one thing at a time, and warns of numbers that it does not need', async () => {
    await field(page, text.story.question).fill(`${story}身份证11010519491231002X`)
    await page.getByText(text.path.identity).waitFor()
    await field(page, text.story.question).fill(story)
    await next(page)
    await asked(page, text.path.progress(2, 7))
    await field(page, text.other.name.complaint).fill('某某健身馆')
    await next(page)
  })

  it('is not lost by going back, reloading or closing', async () => {
    await asked(page, text.path.progress(3, 7))
    await button(page, text.path.back).click()
    expect(await field(page, text.other.name.complaint).inputValue()).toBe('某某健身馆')
    await page.reload()
    await asked(page, text.path.progress(2, 7))
    expect(await field(page, text.other.name.complaint).inputValue()).toBe('某某健身馆')
    await page.close()
    const again = await watched.context.newPage()
    again.on('pageerror', error => watched.errors.push(String(error)))
    Object.assign(watched, { page: again })
    page = again
    await open(watched, town, routes.letters)
    await page.getByText(text.start.unfinished).waitFor()
    await button(page, text.start.goOn).click()
    await asked(page, text.path.progress(2, 7))
    await next(page)
  })

  it('refuses a day to come and a complaint before the purchase, at the field', async () => {
    await button(page, text.events.first).click()
    await field(page, text.events.day).fill('2999-01-01')
    await next(page)
    await page.getByText('这一天还没到').waitFor()
    await field(page, text.events.day).fill('2026-03-05')
    await field(page, text.events.text).fill('办了一张年卡')
    await button(page, text.events.add).click()
    await page.getByRole('radio', { name: text.events.kinds.asked, exact: true }).last().click()
    await field(page, text.events.day).fill('2026-03-01')
    await next(page)
    await page.getByText('请对一对').waitFor()
    await field(page, text.events.day).fill('2026-04-15')
    await field(page, text.events.text).fill('打电话要求退卡')
    await next(page)
  })

  it('refuses amounts that are none', async () => {
    await asked(page, text.path.progress(4, 7))
    for (const [typed, told] of [
      ['-5', text.paid.wrong],
      ['0', text.paid.zero],
      ['999999999999', text.paid.huge],
    ] as const) {
      await field(page, text.paid.label.complaint).fill(typed)
      await next(page)
      await page.getByText(told).waitFor()
    }
    await field(page, text.paid.label.complaint).fill('3200.50')
    await next(page)
    await asked(page, text.path.progress(5, 7))
    await chip(page, text.proofs.kinds.payment)
    await next(page)
    await chip(page, text.wishes.titles.refund)
    await chip(page, text.wishes.titles.inspection)
    await field(page, text.wishes.amount(text.wishes.titles.refund)).fill('3200.5')
    await next(page)
    await asked(page, text.path.progress(7, 7))
    await button(page, text.path.finish).click()
  })

  it('says what is missing, leaves a blank, and leads to where it is asked', async () => {
    await page.getByText(text.letter.missing(4)).click()
    expect(await page.locator('.nx-letter').innerText()).toContain('投诉人：〔')
    await page.getByRole('button', { name: text.letter.missingNames.myName }).click()
    await asked(page, text.path.progress(7, 7))
    await field(page, text.me.name).fill('林囍')
    await button(page, text.path.finish).click()
    await page.getByText(text.letter.missing(3)).waitFor()
  })

  it('stands on the law of the card, and is copied whole', async () => {
    await button(page, text.letter.copy).click()
    await page.getByText(text.letter.copied).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    for (const part of [
      story,
      '某某健身馆',
      '2026年3月5日',
      '3,200.50元',
      '消费者权益保护法》第',
      '林囍',
      letterFooter,
    ])
      expect(copied).toContain(part)
    const shown = withoutBlanks(await page.locator('.nx-letter').innerText())
    expect(shown).toBe(withoutBlanks(copied))
  })

  it('is printed: a PDF that another library reads', async () => {
    const coming = page.waitForEvent('download')
    await button(page, text.letter.pdf).click()
    const download = await coming
    expect(download.suggestedFilename()).toMatch(/^投诉书-.*\.pdf$/)
    const { title, pages, text: read } = readPdf(readFileSync(await download.path()))
    expect(title).toBe('投诉书')
    expect(pages.length).toBeLessThanOrEqual(2)
    for (const part of [story, '林囍', '3,200.50元', letterFooter]) expect(read).toContain(withoutBlanks(part))
    await page.getByText(text.letter.opened).waitFor()
  })

  it('goes to the cloud only after a yes, and comes back from there', async () => {
    expect(town.database.collection('letterDrafts').all()).toEqual([])
    await button(page, text.letter.save).click()
    await button(page, text.letter.agree).click()
    await button(page, text.letter.saveAgain).waitFor()
    const other = await visit(browser, town, 'lin-yulan')
    await open(other, town, routes.letters)
    await other.page.getByText('投诉书：办了卡店关门跑路了').click()
    await button(other.page, text.start.open).click()
    await asked(other.page, text.path.progress(1, 7))
    expect(await field(other.page, text.story.question).inputValue()).toBe(story)
    expect(other.errors).toEqual([])
    await other.context.close()
  })

  it('asks before something written is taken away', async () => {
    await open(watched, town, routes.letters)
    await page.getByText('催告函', { exact: true }).click()
    await page.getByText(text.start.replaceText).waitFor()
    expect(await keptOnPhone(page)).toContain('某某健身馆')
  })

  it('fetched nothing from elsewhere and made no error', () => {
    expect(watched.foreign).toEqual([])
    expect(watched.errors).toEqual([])
  })
})

it('without a network it says what is kept, and is there when the network is back', async () => {
  const watched = await visit(browser, town, 'chen-xinlai')
  const page = await begin(watched)
  await field(page, text.story.question).fill(story)
  // the pages are on the phone already, as in WeChat
  await open(watched, town, routes.letter)
  await page.locator('.nx-letter').waitFor()
  await open(watched, town, routes.letterPath)
  await field(page, text.story.question).fill(`${story}真急人。`)
  await watched.context.setOffline(true)
  for (let step = 1; step < 7; step += 1) await next(page)
  await button(page, text.path.finish).click()
  await page.getByText(text.letter.offline.title).waitFor()
  expect(await keptOnPhone(page)).toContain('真急人')
  await watched.context.setOffline(false)
  await page.getByText('真急人').last().waitFor()
  await watched.context.close()
})
