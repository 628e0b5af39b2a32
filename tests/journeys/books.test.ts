/** A book in a real browser: found and taken on a phone, seen by the keeper, put back, and another one wished for. */
import type { Browser } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { books } from '../../src/contract/books'
import { openTown, type Town } from '../support/town'
import { fill, gone, press, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'

const node = 'pc.beiguan.c01.s01'
const place = '北关小哥驿站'
const at = `node=${node}&place=${encodeURIComponent(place)}`

let town: Town
let browser: Browser
let lin: Watched
let sun: Watched
let ma: Watched
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  lin = await visit(browser, town, 'lin-yulan')
  sun = await visit(browser, town, 'sun-xiaomei')
  ma = await visit(browser, town, 'ma-jianguo', { viewport: desktop })
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

it('a keeper adds a book by typing it, and a wrong digit of its ISBN is told at once', async () => {
  const { page } = ma
  await open(ma, town, 'pages/desk/index')
  await press(page, '图书角管理')
  await sees(page, '借在外面的')
  await press(page, '添一本书')
  await fill(page, '书名', '呼兰河传')
  await fill(page, '作者', '萧红')
  await fill(page, '书号（ISBN）', '9787506365438')
  await sees(page, '有一位不对，照封底再看一遍')
  await fill(page, '书号（ISBN）', '978-0-306-40615-7')
  await press(page, '放上书架')
  await sees(page, '放上去了，可以接着添下一本')
  const { books: found } = expectDone(await town.as('lin-yulan')(books.list, { node, words: '9780306406157' }))
  expect(found.items).toMatchObject([{ title: '呼兰河传', author: '萧红', onShelf: 1 }])
})

it('a resident finds it by a piece of its name and takes it with one tap', async () => {
  const { page } = lin
  await open(lin, town, `pages/books/list/index?${at}`)
  await sees(page, '民法典（大字本）')
  await fill(page, '找书', '兰河')
  await press(page, '找一找')
  await press(page, /呼兰河传/)
  await press(page, '借走')
  await sees(page, /借好了/)
  await sees(page, '在您手里')
})

it('the next one finds it gone and waits for it', async () => {
  const { page } = sun
  await open(sun, town, `pages/books/list/index?${at}`)
  await page.getByRole('radio', { name: '现在能借的' }).click()
  await sees(page, '民法典（大字本）')
  await gone(page, '呼兰河传')
  await page.getByRole('radio', { name: '全部' }).click()
  await press(page, /呼兰河传/)
  await press(page, '等这本书')
  await sees(page, '您在等这本书')
})

it('the keeper sees who has it, and what is late', async () => {
  const { page } = ma
  await open(ma, town, `pages/books/desk/index?${at}`)
  await sees(page, '赵铁柱 借着')
  await sees(page, '过期了')
  await sees(page, '《呼兰河传》')
})

it('the reader may not keep it longer while somebody waits, and puts it back', async () => {
  const { page } = lin
  await open(lin, town, 'pages/me/index')
  await press(page, /我借的书/)
  await sees(page, '《呼兰河传》')
  const loan = page.locator('.nx-card', { hasText: '呼兰河传' })
  await loan.getByRole('button', { name: '续借' }).click()
  await sees(page, '有人在等这本书')
  await loan.getByRole('button', { name: '放回去了' }).click()
  await sees(page, '记下了，谢谢您放回来')
  await sees(page, '借过的')
  await open(sun, town, 'pages/books/mine/index')
  await sees(sun.page, '回来了，可以去借')
})

it('a late book comes back over the keeper’s counter', async () => {
  const { page } = ma
  await open(ma, town, `pages/books/desk/index?${at}`)
  const late = page.locator('.nx-book-item', { hasText: '赵铁柱' })
  await late.getByRole('button', { name: '收回来了' }).click()
  await sees(page, '记下了，书回到架上')
  await late.waitFor({ state: 'detached' })
})

it('a wish is released, seconded, and answered where its wisher reads it', async () => {
  await open(lin, town, `pages/books/list/index?${at}`)
  await press(lin.page, '我想看一本书')
  await fill(lin.page, '书名', '额尔古纳河右岸')
  await press(lin.page, '写好了')
  await sees(lin.page, /有回音会写在/)
  const { page } = ma
  await open(ma, town, `pages/books/desk/index?${at}`)
  const wish = page.locator('.nx-book-item', { hasText: '额尔古纳河右岸' })
  await wish.getByRole('button', { name: '放出来' }).click()
  await wish.getByText('大家也能看到了').waitFor()
  await open(sun, town, `pages/books/list/index?${at}`)
  await press(sun.page, '也想看')
  await sees(sun.page, '另有 1 人想看')
  await wish.getByRole('button', { name: '收了' }).click()
  await wish.waitFor({ state: 'detached' })
  await open(lin, town, 'pages/books/mine/index')
  await sees(lin.page, '《额尔古纳河右岸》')
  await lin.page.locator('.nx-row', { hasText: '额尔古纳河右岸' }).getByText('收了').waitFor()
  expect([...lin.errors, ...sun.errors, ...ma.errors]).toEqual([])
})

it('a code in the book leads to it, typed where no camera is', async () => {
  const { books: found } = expectDone(await town.as('lin-yulan')(books.list, { node, words: '小王子' }))
  const id = found.items[0]?.id ?? ''
  await open(ma, town, `pages/books/book/index?id=${id}`)
  await press(ma.page, '书上的码')
  const typed = await ma.page
    .getByText(/^B[0-9A-Z]{10}$/)
    .last()
    .innerText()
  await open(lin, town, `pages/books/list/index?${at}`)
  await press(lin.page, '扫书上的码')
  await fill(lin.page, '码下面的字母和数字', typed.toLowerCase())
  await press(lin.page, '看看是什么')
  await sees(lin.page, '小王子')
  await sees(lin.page, '借走')
})
