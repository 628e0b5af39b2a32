/**
 * Draws the picture of shared cards (5:4, src/assets/share.png). It stands in the main package, so it has four flat colours and two bits
 * a pixel; WeChat makes it smaller, which smooths its edges. Run it after a change: `npx tsx config/taro/draw-share-picture.ts`, with
 * Chromium at CHROMIUM or /usr/bin/chromium.
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { PNG } from 'pngjs'

const [width, height] = [500, 400]
/** sandstone, vermilion, glazed tile, white */
const palette = [0xfaf6f0, 0xb93a24, 0x1f6f68, 0xffffff].map(colour => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
])
const picture = `
  <rect width="500" height="400" fill="#faf6f0"/>
  <path d="M0 330h500v70H0z" fill="#1f6f68"/>
  <path d="M60 172c70-12 120-48 150-96h80c30 48 80 84 150 96v26H60z" fill="#1f6f68"/>
  <path d="M96 198h308v132H96z" fill="#fff"/>
  <path d="M96 198h16v132H96zM388 198h16v132h-16z" fill="#1f6f68"/>
  <path d="M244 198h12v20h-12z" fill="#b93a24"/>
  <ellipse cx="250" cy="264" rx="58" ry="46" fill="#b93a24"/>
  <path d="M226 214h48v10h-48zM226 304h48v10h-48z" fill="#1f6f68"/>
  <path d="M228 226c-14 24-14 52 0 76M272 226c14 24 14 52 0 76M250 220v88" fill="none" stroke="#faf6f0" stroke-width="5"/>`

async function main() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  const page = await browser.newPage({ viewport: { width, height } })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" shape-rendering="crispEdges">${picture}</svg>`
  await page.setContent(`<body style="margin:0">${svg}`)
  const { data } = PNG.sync.read(await page.screenshot())
  await browser.close()
  await writeFile(path.resolve(__dirname, '../../src/assets/share.png'), indexed(data))
}

/** The nearest colour of the palette for every pixel, four pixels a byte, each row after a filter byte of 0. */
function indexed(rgba: Uint8Array): Buffer {
  const row = 1 + width / 4
  const bits = Buffer.alloc(row * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4
      const at = y * row + 1 + (x >> 2)
      bits[at] = (bits[at] ?? 0) | (nearest([...rgba.subarray(from, from + 3)]) << (6 - 2 * (x & 3)))
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([2, 3], 8)
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  const parts = [chunk('IHDR', header), chunk('PLTE', Buffer.from(palette.flat()))]
  return Buffer.concat([
    signature,
    ...parts,
    chunk('IDAT', deflateSync(bits, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function nearest(pixel: readonly number[]): number {
  const far = palette.map(colour => colour.reduce((sum, part, at) => sum + (part - (pixel[at] ?? 0)) ** 2, 0))
  return far.indexOf(Math.min(...far))
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

void main()
