/** What holds for every screen: one call, nothing cut, targets that a cold finger hits, nothing fetched from elsewhere. */
import type { Browser, Page } from 'playwright-core'
import { type Route, routes } from '../../src/ui/navigation/routes'
import { openTown, type Town } from '../support/town'
import { open, openBrowser, type phone, settled, visit } from './browser'
import { queryOf, visitors } from './screens'

const screens = Object.keys(routes) as Route[]

/** Elements that stick out sideways, and pressable things lower than 44 px. Runs in the page. */
function flaws(): { readonly wide: string[]; readonly low: string[] } {
  const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(element => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden'
  })
  const name = (element: HTMLElement) => `${element.className} ${element.innerText.slice(0, 20)}`
  // a photo that fills its frame is cut by the frame, which is looked at itself
  const framed = ({ tagName, parentElement }: HTMLElement) =>
    tagName === 'IMG' && parentElement !== null && getComputedStyle(parentElement).overflow === 'hidden'
  const sticksOut = (element: HTMLElement) => element.getBoundingClientRect().right > window.innerWidth + 1
  return {
    wide: seen.filter(element => sticksOut(element) && !framed(element)).map(name),
    low: seen
      .filter(element => element.classList.contains('nx-press') && element.getBoundingClientRect().height < 44)
      .map(name),
  }
}

/** Within the running app, as a tap would. */
const goTo = (page: Page, address: string) => page.evaluate(hash => location.assign(hash), `#/${address}`)

async function askSomething(page: Page): Promise<void> {
  await page.locator('textarea').fill('网上买的鞋不合适能退吗')
  await page.getByRole('button', { name: '问一问' }).click()
}

/**
 * One test for each screen at this size; a file of its own for each size, so that two of them run side by side. `fontSize`: what the
 * person has set, px.
 */
export function everyScreen(viewport: typeof phone, fontSize: number): void {
  let town: Town
  let browser: Browser
  beforeAll(async () => {
    town = await openTown('town', { site: true })
    browser = await openBrowser({ fontSize })
  })
  afterAll(async () => {
    await browser?.close()
    await town?.close()
  })

  it.each(screens)('%s opens with one call, whole and reachable', async screen => {
    const { persona } = visitors[screen]
    const query = await queryOf(screen, town)
    const watched = await visit(browser, town, persona, { viewport })
    // whatever comes of it, no page stays open behind the next ones
    try {
      const { page } = watched
      // the app itself has started: what the session asked for is not the screen's
      await open(watched, town, screen === 'home' ? routes.me : routes.home)
      watched.calls.length = 0
      if (screen === 'answer') {
        await goTo(page, routes.ask)
        await page.getByText('别人常问的').waitFor()
        watched.calls.length = 0
        await askSomething(page)
      } else await goTo(page, `${routes[screen]}${query}`)
      // the page has slid in
      await page.waitForTimeout(600)
      await page.waitForLoadState('networkidle')
      await settled(watched)
      expect(watched.calls.slice(1)).toEqual([])
      expect(await page.evaluate(flaws)).toEqual({ wide: [], low: [] })
      expect(watched.foreign).toEqual([])
      expect(watched.errors).toEqual([])
    } finally {
      await watched.context.close()
    }
  })
}
