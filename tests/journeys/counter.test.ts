/** Over the counter in a real browser without a camera: a keeper takes what stands below three people's codes, for a home, a book, a bottle. */
import type { Browser, Page } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { books } from '../../src/contract/books'
import { people } from '../../src/contract/people'
import { supplies } from '../../src/contract/supplies'
import { routes } from '../../src/ui/navigation/routes'
import { openTown, type Town } from '../support/town'
import { boxOf as box, press, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'

const node = 'pc.beiguan.c01.s01'
let town: Town
let browser: Browser
let ma: Watched
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  ma = await visit(browser, town, 'ma-jianguo')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const inDialog = (page: Page, name: string | RegExp) =>
  page.getByRole('dialog').last().getByRole('button', { name }).last().click()
const homeOf = async (persona: string) => expectDone(await town.as(persona)(people.me, {})).person?.home?.id

/** What stands below a person's code now, as they would read it aloud. */
async function shownBy(persona: string): Promise<string> {
  const theirs = await visit(browser, town, persona)
  await open(theirs, town, routes.myCode)
  const line = (await theirs.page.locator('.nx-rotating__signs').textContent()) ?? ''
  expect(theirs.errors).toEqual([])
  await theirs.context.close()
  return line
}
async function type(page: Page, line: string) {
  await box(page, '码下面那一行').fill(line)
  await press(page, '就是这个码')
}

it('what stands below a code can be read aloud in blocks', async () => {
  expect(await shownBy('lin-yulan')).toMatch(/^P[0-9A-Z]{3}( [0-9A-Z]{4}){3} [0-9A-Z]{3}$/)
})

describe('a home', () => {
  it('is chosen, then the code typed in whatever way; the next one can come at once', async () => {
    const { page } = ma
    await open(ma, town, `${routes.station}?node=${node}`)
    await press(page, '帮居民登记住处')
    await sees(page, '先选住在哪，再扫对方的“我的码”。对方亮出码，就是同意您来登记。')
    await press(page, '选小区、楼栋')
    await inDialog(page, /雁北小区/)
    await inDialog(page, /2号楼/)
    await sees(page, '雁北小区 · 2号楼')
    await type(page, 'ABCDE-FGHJK')
    await sees(page, '这不是哪个人的“我的码”')
    await type(page, (await shownBy('lin-yulan')).toLowerCase().replace(/ /g, ''))
    await sees(page, '登记好了：雁北小区 · 2号楼')
    expect(await homeOf('lin-yulan')).toBe('pc.beiguan.c01.e01.b2')
    await press(page, '还是雁北小区 · 2号楼')
    await type(page, await shownBy('zhao-tiezhu'))
    await sees(page, '登记好了：雁北小区 · 2号楼')
    expect(await homeOf('zhao-tiezhu')).toBe('pc.beiguan.c01.e01.b2')
  })

  it('may stay with the community; a code that is used says so and nothing is lost', async () => {
    const { page } = ma
    await press(page, '选小区、楼栋')
    await inDialog(page, '就写到北关社区')
    const line = await shownBy('sun-xiaomei')
    await type(page, line)
    await sees(page, '登记好了：北关社区')
    await press(page, '选小区、楼栋')
    await inDialog(page, /古城花园/)
    await inDialog(page, '就写到古城花园')
    await type(page, line)
    await sees(page, '这个码已经用过一次了')
    await sees(page, '古城花园')
    expect(await homeOf('sun-xiaomei')).toBe('pc.beiguan.c01')
  })

  it('is told to the person it is about', async () => {
    const lin = await visit(browser, town, 'lin-yulan')
    await open(lin, town, routes.profile)
    await sees(lin.page, '平城区 · 北关街道 · 北关社区 · 雁北小区 · 2号楼')
    await open(lin, town, routes.data)
    await sees(lin.page, '帮居民登记住处')
    await sees(lin.page, /马建国/)
    expect(lin.errors).toEqual([])
    await lin.context.close()
  })
})

it('a book is lent to whoever stands there, and stands among what they have borrowed', async () => {
  town.clock.setOffset(5 * 60_000)
  const book = { title: '面前的书', category: 'other', copies: 1 } as const
  const { id } = expectDone(await town.as('ma-jianguo')(books.add, { node, book }))
  const { page } = ma
  await open(ma, town, `${routes.book}?id=${id}`)
  await press(page, '借给面前的人')
  await type(page, await shownBy('sun-xiaomei'))
  await sees(page, /借出去了，请对方最晚/)
  await sees(page, '都借走了')
  expect(await page.getByText('借给面前的人').count()).toBe(0)
  const sun = await visit(browser, town, 'sun-xiaomei')
  await open(sun, town, routes.myBooks)
  await sees(sun.page, '《面前的书》')
  await sun.context.close()
  // a resident has no such button
  expectDone(await town.as('sun-xiaomei')(books.giveBack, { id }))
  const lin = await visit(browser, town, 'lin-yulan')
  await open(lin, town, `${routes.book}?id=${id}`)
  await sees(lin.page, '借走')
  expect(await lin.page.getByText('借给面前的人').count()).toBe(0)
  await lin.context.close()
})

it('a bottle is handed over with a code or without, and the limit is the person’s', async () => {
  town.clock.setOffset(10 * 60_000)
  const desk = await visit(browser, town, 'ma-jianguo', { viewport: desktop })
  const { page } = desk
  await open(desk, town, `${routes.supplyDesk}?node=${node}`)
  const left = async () =>
    expectDone(await town.as('ma-jianguo')(supplies.desk, { node })).supplies.find(({ name }) => name === '瓶装水')
      ?.quantity ?? 0
  const before = await left()
  const begin = async (units: string) => {
    await press(page, /瓶装水/)
    await page.getByRole('radio', { name: '当面发出' }).click()
    await box(page, '多少瓶').fill(units)
  }
  await begin('1')
  await press(page, '记下')
  await sees(page, `记下了，现在 ${before - 1} 瓶`)
  await begin('3')
  await sees(page, '扫一下对方的码（没有手机就不扫）')
  const line = await shownBy('sun-xiaomei')
  await press(page, '输对方的码')
  await type(page, line)
  await sees(page, '扫过了，记在对方名下')
  await press(page, '记下')
  await sees(page, '对方今天还能领 2 份')
  await box(page, '多少瓶').fill('2')
  await press(page, '记下')
  await sees(page, `记下了，现在 ${before - 3} 瓶`)
  await begin('1')
  await press(page, '输对方的码')
  await type(page, line)
  await press(page, '记下')
  await sees(page, '这个码已经用过一次了')
  await sees(page, '扫一下对方的码（没有手机就不扫）')
  await press(page, '记下')
  await sees(page, `记下了，现在 ${before - 4} 瓶`)
  const sun = await visit(browser, town, 'sun-xiaomei')
  await open(sun, town, routes.mySupplies)
  await sees(sun.page, '领了 2 瓶')
  expect([...sun.errors, ...desk.errors, ...ma.errors]).toEqual([])
  await sun.context.close()
})
