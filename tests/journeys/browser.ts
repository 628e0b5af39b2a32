/** A real Chromium for the journeys. Without one they fail with a sentence that says what to install; they are never skipped. */
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core'
import type { LocalCloud } from '../../local-cloud/cloud'

const candidates = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** `fontSize`: the size that the person has set in their browser, 16 px unless they have. */
export async function openBrowser({ fontSize = 16 } = {}): Promise<Browser> {
  const executablePath = candidates.find(path => path !== undefined && existsSync(path))
  if (!executablePath) {
    throw new Error(
      'No Chromium found: install Debian’s package chromium (or Chrome), or name its path in the variable CHROMIUM.',
    )
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      `--blink-settings=defaultFontSize=${fontSize}`,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export const phone = { width: 390, height: 844 }
export const desktop = { width: 1280, height: 800 }

/** What a page did that a person would not see. */
export interface Watched {
  readonly page: Page
  readonly context: BrowserContext
  /** actions called since the last `forget` */
  readonly calls: string[]
  /** addresses outside the local cloud */
  readonly foreign: string[]
  /** errors of the page's scripts */
  readonly errors: string[]
  /** how many calls have begun since the phone was new, and those that are not answered yet */
  readonly traffic: { begun: number; readonly open: Set<Request> }
}

interface Visit {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  /** true: a screen that is touched, as a phone has it */
  readonly hasTouch?: boolean
}

/** A fresh phone on which nobody has ever opened the app, used by this persona. */
export async function visit(
  browser: Browser,
  cloud: Pick<LocalCloud, 'url'>,
  persona: string,
  { viewport = phone, colorScheme = 'light', hasTouch = false }: Visit = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    hasTouch,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    deviceScaleFactor: 2,
    acceptDownloads: true,
  })
  await context.addInitScript(choosePersona, persona)
  context.setDefaultTimeout(20_000)
  // a cold app on a busy machine: what is looked at afterwards has the time above
  context.setDefaultNavigationTimeout(30_000)
  const page = await context.newPage()
  const watched: Watched = { page, context, calls: [], foreign: [], errors: [], traffic: { begun: 0, open: new Set() } }
  page.on('request', request => {
    const url = request.url()
    if (url === `${cloud.url}/call`) {
      watched.traffic.begun += 1
      watched.traffic.open.add(request)
      watched.calls.push((request.postDataJSON() as { action: string }).action)
    } else if (!url.startsWith(cloud.url) && !/^(data|blob|about):/.test(url)) watched.foreign.push(url)
  })
  const end = (request: Request) => watched.traffic.open.delete(request)
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  page.on('pageerror', error => watched.errors.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error' && !/net::ERR_/.test(message.text())) watched.errors.push(message.text())
  })
  return watched
}

/** Runs in the page before the app: the same key that the persona switch writes. */
function choosePersona(persona: string): void {
  if (!location.protocol.startsWith('http')) return
  if (!sessionStorage.getItem('nx.persona')) sessionStorage.setItem('nx.persona', JSON.stringify(persona))
}

/** Until the page has nothing to do, every call is answered and none has followed, however slow the machine is. */
export async function settled({ page, traffic }: Watched): Promise<void> {
  for (let seen = -1; seen !== traffic.begun || traffic.open.size > 0; ) {
    seen = traffic.begun
    await page.waitForTimeout(200)
    await page.evaluate(() => new Promise(done => requestIdleCallback(done, { timeout: 2_000 })))
  }
}

/** Opens a screen and waits until it has all that it asked for. */
export async function open(watched: Watched, cloud: Pick<LocalCloud, 'url'>, screen: string): Promise<void> {
  const { page, traffic } = watched
  // from nowhere, as a scanned code or a card opens it: otherwise only the hash would change
  await page.goto('about:blank')
  traffic.open.clear()
  const before = traffic.begun
  await page.goto(`${cloud.url}/#/${screen}`)
  await page.waitForLoadState('networkidle')
  // the scripts may take longer than the network: an app that has not asked who this is has not begun
  for (const until = Date.now() + 20_000; traffic.begun === before && Date.now() < until; )
    await page.waitForTimeout(50)
  await settled(watched)
}
