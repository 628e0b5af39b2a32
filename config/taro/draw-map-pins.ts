/**
 * Draws the pins of the map of stations: WeChat takes PNG only. Run it after a change: `npx tsx config/taro/draw-map-pins.ts`, with
 * Chromium at CHROMIUM or /usr/bin/chromium.
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from 'playwright-core'

const folder = path.resolve(__dirname, '../../src/pages/stations/at/map')
const [width, height] = [60, 76]
/** an open station is glazed tile, a shut one stone */
const colours = { open: '#1f6f68', shut: '#6b625a' }

async function main() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  const page = await browser.newPage({ viewport: { width, height } })
  for (const [state, colour] of Object.entries(colours)) {
    await page.setContent(
      `<body style="margin:0;background:transparent"><svg width="${width}" height="${height}" viewBox="0 0 30 38">
        <path d="M15 1.5C7.5 1.5 1.8 7.3 1.8 14.6c0 8.6 8.8 15.4 13.2 21.6 4.4-6.2 13.2-13 13.2-21.6C28.2 7.3 22.5 1.5 15 1.5z"
          fill="${colour}" stroke="#fff" stroke-width="2"/>
        <path d="M9.6 11.2h9v5.2a4 4 0 0 1-4 4h-1a4 4 0 0 1-4-4zM18.6 12.4h1.2a2 2 0 0 1 0 4h-1.2"
          fill="none" stroke="#fff" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
    )
    await writeFile(path.join(folder, `pin-${state}.png`), await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
}

void main()
