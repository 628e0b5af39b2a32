/** A real Chromium for the journeys. Without one they fail with a sentence that says what to install; they are never skipped. */
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
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
}

interface Visit {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
}

/** A fresh phone on which nobody has ever opened the app, used by this persona. */
export async function visit(
  browser: Browser,
  cloud: Pick<LocalCloud, 'url'>,
  persona: string,
  { viewport = phone, colorScheme = 'light' }: Visit = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    deviceScaleFactor: 2,
    acceptDownloads: true,
  })
  await context.addInitScript(choosePersona, persona)
  context.setDefaultTimeout(8_000)
  const page = await context.newPage()
  const watched: Watched = { page, context, calls: [], foreign: [], errors: [] }
  page.on('request', request => {
    const url = request.url()
    if (url === `${cloud.url}/call`) watched.calls.push((request.postDataJSON() as { action: string }).action)
    else if (!url.startsWith(cloud.url) && !/^(data|blob|about):/.test(url)) watched.foreign.push(url)
  })
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

/** Opens a screen and waits until it has all that it asked for. */
export async function open({ page }: Watched, cloud: Pick<LocalCloud, 'url'>, screen: string): Promise<void> {
  // from nowhere, as a scanned code or a card opens it: otherwise only the hash would change
  await page.goto('about:blank')
  await page.goto(`${cloud.url}/#/${screen}`)
  await page.waitForLoadState('networkidle')
}
