/**
 * Draws the tab pictures from the line icons: WeChat takes PNG only (81 x 81, at most 40 KB). Run it after a change of an icon or a tab:
 * `npx tsx config/taro/draw-tab-icons.ts`, with Chromium at CHROMIUM or /usr/bin/chromium.
 */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from 'playwright-core'

const root = path.resolve(__dirname, '../..')
/** one colour for the light and the dark bar: both hold 3:1 on either */
const colours = { '': '#857a70', '-on': '#cf4a31' }
const pictures = { home: 'home', rights: 'scales', snap: 'camera', station: 'cup', me: 'person' }

async function main() {
  const shapes = await readFile(path.join(root, 'src/ui/icon/_shapes.scss'), 'utf8')
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  const page = await browser.newPage({ viewport: { width: 81, height: 81 } })
  for (const [picture, icon] of Object.entries(pictures)) {
    const shape = new RegExp(`"${icon}":\\s*"([^"]+)"`).exec(shapes)?.[1]
    if (!shape) throw new Error(`no icon named ${icon}`)
    for (const [state, colour] of Object.entries(colours)) {
      await page.setContent(
        `<body style="margin:0;background:transparent"><svg width="81" height="81" viewBox="-1.5 -1.5 27 27" fill="none"
          stroke="${colour}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"><path d="${shape}"/></svg>`,
      )
      const png = await page.screenshot({ omitBackground: true })
      await writeFile(path.join(root, `src/assets/tab/${picture}${state}.png`), png)
    }
  }
  await browser.close()
}

void main()
