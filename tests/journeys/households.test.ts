/** Each household gets one, at a counter whose screen is touched: which door, who may be the same, and a signature by finger down to the paper. */
import type { Browser, Page } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import { rowsOf } from '../support/advice'
import { fingersOn, spotsOn } from '../support/fingers'
import { giftActs, keeper, station } from '../support/gift-acts'
import { checkGifts } from '../support/gift-books'
import { readPdf } from '../support/pdf'
import { openTown, type Town } from '../support/town'
import { fill, press, saved, sees } from './acts'
import { open, openBrowser, visit, type Watched } from './browser'
import { counter } from './pack-acts'

const building = 'pc.beiguan.c01.e01.b1'
let town: Town
let browser: Browser
let ma: Watched
let id = ''
const acts = giftActs(() => town)

beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  for (const [persona, name] of [
    ['lin-yulan', '林玉兰'],
    ['sun-xiaomei', '孙晓梅'],
    ['zhao-tiezhu', '赵铁柱'],
  ] as const)
    expectDone(await town.as(persona)(people.updateProfile, { name, phone: null, home: building }))
  const who = { kind: 'homes' as const, places: ['pc.beiguan'] }
  id = (await acts.begun({ name: '每户一份', per: 'household', who }, 10)).id
  ma = await visit(browser, town, keeper, { hasTouch: true, viewport: { width: 390, height: 640 } })
  await counter(ma, town, station, '每户一份')
})
afterAll(async () => {
  if (town) checkGifts(town)
  await browser?.close()
  await town?.close()
})

const show = async (page: Page, persona: string) => {
  const shown = await acts.own(persona)
  await fill(page, '码下面那一行', shown.by === 'code' ? shown.scene : '')
  await press(page, '看看能不能领')
}
const door = async (page: Page, words: string) => {
  await fill(page, '住几单元几号', words)
  await press(page, '看看能不能领')
}

it('asks which household of the building it is, and hands over', async () => {
  const { page } = ma
  await show(page, 'lin-yulan')
  await sees(page, /只知道住在.*楼/)
  await door(page, '2单元301')
  await sees(page, '可以发')
  await sees(page, /楼 2单元301/)
  await press(page, '发给他')
  await sees(page, /林玉兰领走了/)
})

it('a neighbour gets theirs; the same household does not, and a door that was written wrongly is mended', async () => {
  const { page } = ma
  await show(page, 'sun-xiaomei')
  await door(page, '2-301')
  await sees(page, '先别发')
  await sees(page, /已经领过一份了/)
  await press(page, '门牌写错了，改一改')
  await door(page, '301')
  await sees(page, '可能是同一户，领过了')
  await sees(page, /林＊＊，住.*2单元301/)
  await press(page, '不发了')
  await show(page, 'sun-xiaomei')
  await door(page, '2单元302')
  await sees(page, '可以发')
  await press(page, '发给他')
  await sees(page, /孙晓梅领走了/)
})

it('a finger signs: the page stays where it is, another finger draws nothing, a stroke goes and all of it goes', async () => {
  const { page } = ma
  await press(page, '没带手机，当面登记')
  await fill(page, '叫什么', '王大妈')
  await fill(page, '手机号后四位', '0421')
  await press(page, '看看能不能领')
  await door(page, '5号楼1单元101')
  await sees(page, '可以发')
  const pad = page.locator('.nx-sign__paper').filter({ visible: true }).last()
  await pad.scrollIntoViewIfNeeded()
  const fingers = await fingersOn(page)
  const draw = async (...shares: (readonly [number, number])[]) => fingers.draw(await spotsOn(pad, shares))
  const before = await pad.boundingBox()
  /** until so many strokes are seen */
  const shows = (count: number) =>
    page.waitForFunction(wanted => {
      const pads = [...document.querySelectorAll('.nx-sign__paper')].filter(one => one.getClientRects().length > 0)
      const source = pads.pop()?.querySelector('img')?.getAttribute('src') ?? ''
      return decodeURIComponent(source).split('M').length - 1 === wanted
    }, count)
  // up and down, as far as scrolls the page beside the field
  await draw([0.2, 0.9], [0.2, 0.1], [0.3, 0.9])
  await sees(page, '签好了')
  await draw([0.5, 0.2], [0.5, 0.8])
  expect(await pad.boundingBox()).toEqual(before)
  await shows(2)
  const words = page.getByText('请领的人在这里签字').filter({ visible: true }).last()
  await fingers.draw(
    await spotsOn(words, [
      [0.5, 0.5],
      [0.5, -5],
    ]),
  )
  await page.waitForTimeout(300)
  expect((await pad.boundingBox())?.y).not.toBe(before?.y)
  await pad.scrollIntoViewIfNeeded()
  await press(page, '退一笔')
  await shows(1)
  await press(page, '重写')
  await sees(page, '用手指写，写错了可以退一笔，也可以重写')
  expect(await page.getByRole('button', { name: '发给他' }).last().getAttribute('aria-disabled')).toBe('true')
  // a thumb rests at the edge of the screen while the other hand writes; two quick dots follow each other at once
  await fingers.draw(
    await spotsOn(pad, [
      [0.2, 0.3],
      [0.4, 0.3],
    ]),
    [195, 8],
  )
  for (const x of [0.6, 0.8]) await draw([x, 0.5])
  await sees(page, '签好了')
  await shows(3)
  await press(page, '发给他')
  await sees(page, /王大妈领走了/)
  const row = rowsOf(town, 'giftHandouts').find(one => one.name === '王大妈')
  const strokes = String(row?.signature)
    .split(';')
    .map(stroke => stroke.split(' ').map(point => point.split(',').map(Number)))
  expect(strokes).toHaveLength(3)
  const near = (point: readonly number[] | undefined, x: number, y: number) => {
    expect(Math.abs((point?.[0] ?? -99) - x)).toBeLessThan(15)
    expect(Math.abs((point?.[1] ?? -99) - y)).toBeLessThan(15)
  }
  near(strokes[0]?.[0], 200, 300)
  near(strokes[0]?.at(-1), 400, 300)
  near(strokes[1]?.[0], 600, 500)
  near(strokes[2]?.[0], 800, 500)
})

it('what was signed stands on the sign-off sheet', async () => {
  const { page } = ma
  await open(ma, town, `pages/gifts/records/index?node=${station}&round=${id}`)
  const { bytes } = await saved(page, '打印签收表')
  const { text, strokes } = readPdf(bytes)
  for (const words of ['林玉兰', '孙晓梅', '王大妈（尾号0421）']) expect(text).toContain(words)
  expect(strokes).toBe(3)
})

it('no page has a fault, and none asks anybody else', () => {
  expect({ errors: ma.errors, foreign: ma.foreign }).toEqual({ errors: [], foreign: [] })
})
