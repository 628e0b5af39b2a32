/** What the adapter for browsers does with pictures, documents and the question whether to write: a real Chromium, the local cloud. */
import path from 'node:path'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import type { Platform } from '../../src/cloud/platform-contract'
import { openidOf, templates } from '../support/messages'
import { openTown, type Town } from '../support/town'
import { openBrowser, visit, type Watched } from './browser'

declare const adapter: { readonly platform: Platform }

let town: Town
let browser: Browser
let watched: Watched
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  watched = await visit(browser, town, 'lin-yulan')
  page = watched.page
  await page.goto(town.url)
  await page.waitForLoadState('networkidle')
  const { outputFiles } = await build({
    entryPoints: [path.resolve(__dirname, '../../src/cloud/platform.h5.ts')],
    define: { MESSAGE_TEMPLATES: JSON.stringify(templates) },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'adapter',
    footer: { js: 'globalThis.adapter = adapter' },
  })
  await page.evaluate(outputFiles[0]?.text ?? '')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const png = (width: number, height: number) =>
  PNG.sync.write(new PNG({ width, height }), { filterType: 0, deflateLevel: 1 })
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer })
const choose = async (most: number, ...files: ReturnType<typeof file>[]) => {
  const chooser = page.waitForEvent('filechooser')
  const chosen = page.evaluate(limit => adapter.platform.choosePictures(limit), most)
  await (await chooser).setFiles(files)
  return chosen
}
const sizeOf = (address: string) =>
  page.evaluate(async src => {
    const picture = new Image()
    picture.src = src
    await picture.decode()
    return [picture.naturalWidth, picture.naturalHeight]
  }, address)

it('a large picture is made smaller, becomes a JPEG and arrives in the storage as one', async () => {
  const [picture, ...more] = await choose(3, file('发票.png', png(2000, 500)))
  expect(more).toEqual([])
  expect(picture).toMatchObject({ name: '发票.jpg', bytes: expect.any(Number) })
  if (!picture) throw new Error('nothing was chosen')
  expect(await sizeOf(picture.path)).toEqual([1600, 400])
  const uploaded = await page.evaluate(chosen => adapter.platform.uploadFile('advice/t1.jpg', chosen), picture)
  expect(uploaded).toEqual({ fileId: 'cloud://local-env.local-bucket/advice/t1.jpg' })
})

it('a small one keeps its size; what is no picture and what is too many is left out', async () => {
  const chosen = await choose(
    2,
    file('小.png', png(30, 20)),
    file('text.png', Buffer.from('我不是图片')),
    file('c.png', png(9, 9)),
  )
  expect(chosen.map(({ name }) => name)).toEqual(['小.jpg'])
  expect(await sizeOf(chosen[0]?.path ?? '')).toEqual([30, 20])
})

it('a path that the cloud refuses and a line that is cut are told apart', async () => {
  const [picture] = await choose(1, file('a.png', png(9, 9)))
  if (!picture) throw new Error('nothing was chosen')
  const upload = (cloudPath: string) =>
    page.evaluate(([to, chosen]) => adapter.platform.uploadFile(to, chosen), [cloudPath, picture] as const)
  expect(await upload('../secret.jpg')).toEqual({ problem: 'failed' })
  await watched.context.setOffline(true)
  expect(await upload('advice/t2.jpg')).toEqual({ problem: 'offline' })
  await watched.context.setOffline(false)
  expect(await upload('advice/t2.jpg')).toHaveProperty('fileId')
})

it('a table is taken as it is, and arrives byte for byte', async () => {
  const chooser = page.waitForEvent('filechooser')
  const chosen = page.evaluate(() => adapter.platform.chooseFile(['xlsx', 'csv']))
  const bytes = Buffer.from('\ufeff上级,类型\r\n')
  await (await chooser).setFiles({ name: '地点.csv', mimeType: 'text/csv', buffer: bytes })
  const table = await chosen
  expect(table).toMatchObject({ name: '地点.csv', bytes: bytes.length })
  if (!table) throw new Error('nothing was chosen')
  expect(await page.evaluate(file => adapter.platform.uploadFile('tables/t1.csv', file), table)).toEqual({
    fileId: 'cloud://local-env.local-bucket/tables/t1.csv',
  })
})

it('a document is saved under its name, byte for byte', async () => {
  const bytes = Buffer.from([...'%PDF-1.7 '].map(sign => sign.charCodeAt(0)).concat([0, 255, 128]))
  const download = page.waitForEvent('download')
  const outcome = page.evaluate(
    text => adapter.platform.openFile('投诉书.pdf', text, 'application/pdf'),
    bytes.toString('base64'),
  )
  expect(await outcome).toBe('opened')
  expect((await download).suggestedFilename()).toBe('投诉书.pdf')
  const saved: Buffer[] = []
  for await (const part of await (await download).createReadStream()) saved.push(part as Buffer)
  expect(Buffer.concat(saved).equals(bytes)).toBe(true)
  expect(await page.evaluate(() => adapter.platform.openFile('a.pdf', '§', 'application/pdf'))).toBe('failed')
})

it('who asks to be written to has the permission at the local cloud', async () => {
  expect(await page.evaluate(() => adapter.platform.askToNotify(['classSoon', 'adviceReply']))).toEqual([
    'classSoon',
    'adviceReply',
  ])
  expect(town.inbox.granted(openidOf('lin-yulan'), templates.classSoon)).toBe(1)
})
