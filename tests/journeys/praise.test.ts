/** One good deed in one trace: a photo from a group's card, hidden and accepted, agreed to by the one it names, on the board, on paper, gone. */
import type { Browser, Page } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { honours } from '../../src/contract/honours'
import { routes } from '../../src/ui/navigation/routes'
import { readPdf, readPdfPictures } from '../support/pdf'
import { photoFile } from '../support/snap-photos'
import { pixelsOf } from '../support/snap-pixels'
import { community, lin, settleSnaps, sun, worker, zhao } from '../support/snap-town'
import { openTown, type Town } from '../support/town'
import { boxOf, fill, press, saved, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'
import { chip, drag, fromGroup, jTo, newest, snapDesk, take } from './snap-acts'

/** photos are prepared and pictures drawn on this machine meanwhile */
const patience = 30_000
const title = '他每趟都停下来让行'
const honourDesk = `${routes.honourDesk}?node=${community}`

let town: Town
let browser: Browser
let people: Record<'lin' | 'sun' | 'zhao' | 'li' | 'gao', Watched>
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  people = {
    lin: await visit(browser, town, lin),
    sun: await visit(browser, town, sun),
    zhao: await visit(browser, town, zhao),
    li: await visit(browser, town, worker, { viewport: desktop }),
    gao: await visit(browser, town, 'gao-jie', { viewport: desktop }),
  }
  for (const { context } of Object.values(people)) context.setDefaultTimeout(patience)
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').last().getByRole('button', { name }).last().click()
const row = (page: Page) => press(page, new RegExp(title))
/** Whether each of these links still leads to a file. */
const answers = (links: readonly string[]) => Promise.all(links.map(async link => (await fetch(link)).status))

let snap = ''
let post = ''
let code = ''
let links: readonly string[] = []

it('sent in three taps from the card of a group', async () => {
  const { page } = people.lin
  await open(people.lin, town, fromGroup)
  await sees(page, '北关社区')
  await take(page, await photoFile(3, { plates: 1 }), await photoFile(5))
  await chip(page, '礼让斑马线').click()
  await press(page, '发出去')
  await press(page, '看看到哪一步了')
  await sees(page, '照片检查中')
  snap = newest(town)._id
})

it('shown to nobody before WeChat has answered, then hidden where the worker says and accepted', async () => {
  const resident = await town.as(sun)(honours.board, { node: community })
  expect(JSON.stringify(resident)).not.toContain(snap)
  await settleSnaps(town)
  const { page } = people.li
  await open(people.li, town, snapDesk)
  await jTo(town, page, snap, 'waiting')
  await page.getByRole('button', { name: '改遮的地方' }).first().click()
  await drag(page, page.locator('.nx-photo--editing'), [0.05, 0.05], [0.3, 0.35])
  await press(page, '改好了')
  await press(page, /^采用/)
  await chip(page, /先采用，榜上的话以后再写/).click()
  await inDialog(page, '采用')
  await sees(page, '采用了，已经告诉发的人')
  await settleSnaps(town)
  post = newest(town).post ?? ''
  expect(post).not.toBe('')
})

it('written with a name: the person is asked, agrees, and a colleague releases it', async () => {
  const li = people.li.page
  await open(people.li, town, `${routes.honourPost}?id=${post}`)
  await sees(li, '从随手拍来 · 李雯写的')
  await press(li, '改内容')
  await fill(li, '标题', title)
  await boxOf(li, '正文').fill('送了三年餐，到斑马线前从来都是先停下。')
  await li.getByRole('switch', { name: '写上名字' }).filter({ visible: true }).click()
  await fill(li, '名字', '赵铁柱')
  await press(li, '存下来')
  await press(li, '请本人同意')
  await sees(li, '链接发出去了，等本人答复。')
  code = ((await li.locator('.nx-code').filter({ visible: true }).last().textContent()) ?? '').replace(/ /g, '')
  expect(expectDone(await town.as(sun)(honours.board, { node: community })).items.map(({ id }) => id)).not.toContain(
    post,
  )
  await open(people.zhao, town, `${routes.honourConsent}?code=${code}`)
  await sees(people.zhao.page, title)
  await fill(people.zhao.page, '我就是', '赵铁柱')
  await press(people.zhao.page, '同意，挂出来吧')
  await sees(people.zhao.page, '谢谢，您同意了')
  const gao = people.gao.page
  await open(people.gao, town, honourDesk)
  await chip(gao, /等另一位同事看/).click()
  await row(gao)
  await press(gao, '看过了，放上榜')
  await inDialog(gao, '放上榜')
  await sees(gao, '在这些榜上：北关社区')
})

it('on the board a neighbour sees the photos, with nothing of what was hidden', async () => {
  const { page } = people.sun
  await open(people.sun, town, `${routes.honour}?id=${post}`)
  await sees(page, title)
  await page.waitForFunction(count => {
    const photos = [...document.querySelectorAll<HTMLImageElement>('.nx-honour-pictures__photo img')]
    return photos.length >= count && photos.every(({ naturalWidth }) => naturalWidth > 0)
  }, 2)
  const plaque = expectDone(await town.as(sun)(honours.read, { id: post }))
  links = [...plaque.photos, ...plaque.thumbs]
  expect(links).toHaveLength(4)
  expect(await answers(links)).toEqual(links.map(() => 200))
  const first = newest(town).photos[0]
  const [kept, shown] = [await pixelsOf(town, first?.kept ?? ''), await pixelsOf(town, first?.out?.file ?? '')]
  expect(shown.exif).toBeUndefined()
  const byHand = first?.boxes.find(({ kind }) => kind === 'hand')
  expect(byHand).toBeDefined()
  const { x = 0, y = 0, w = 0, h = 0 } = byHand ?? {}
  const area = { left: x / 1000, top: y / 1000, right: (x + w) / 1000, bottom: (y + h) / 1000 }
  const elsewhere = kept.differenceTo(shown, { left: 0.45, top: 0.02, right: 0.95, bottom: 0.3 })
  expect(kept.differenceTo(shown, area)).toBeGreaterThan(3 * elsewhere)
})

it('whoever sent it finds it on the board', async () => {
  const { page } = people.lin
  await settleSnaps(town)
  await open(people.lin, town, `pages/snaps/own/index?id=${snap}`)
  await press(page, '看看榜上的样子')
  await sees(page, title)
})

it('printed: the bill has title, name and both photos', async () => {
  const { page } = people.li
  await open(people.li, town, `${routes.banner}?id=${post}`)
  await chip(page, /A3/).click()
  const sheet = await saved(page, '印 A3 喜报')
  expect(sheet.name).toMatch(/^喜报-.*-A3-.*\.pdf$/)
  const { text, sizes } = readPdf(sheet.bytes)
  expect(text).toContain(title)
  expect(text).toContain('赵铁柱')
  expect(sizes.map(sides => sides.map(Math.round).sort((a, b) => a - b))).toEqual([[842, 1191]])
  expect(readPdfPictures(sheet.bytes).flat().length).toBeGreaterThanOrEqual(2)
})

it('taken back by the one it names: off the board, no link leads anywhere, nothing can be printed', async () => {
  const { page } = people.zhao
  await open(people.zhao, town, `${routes.honourConsent}?code=${code}`)
  await press(page, '我不想挂了')
  await inDialog(page, '撤下来')
  await sees(page, '撤下来了')
  expect(await answers(links)).toEqual(links.map(() => 404))
  await open(people.sun, town, `${routes.honour}?id=${post}`)
  await sees(people.sun.page, '这一条不在榜上了')
  await open(people.li, town, `${routes.banner}?id=${post}`)
  await sees(people.li.page, '这一条不在榜上了')
  await settleSnaps(town)
  expect(await answers(links)).toEqual(links.map(() => 404))
  await open(people.lin, town, `pages/snaps/own/index?id=${snap}`)
  await sees(people.lin.page, '采用过，现在不在榜上')
  expect(await people.lin.page.getByRole('button', { name: '看看榜上的样子' }).count()).toBe(0)
  expect(Object.values(people).flatMap(({ errors, foreign }) => [...errors, ...foreign])).toEqual([])
})
