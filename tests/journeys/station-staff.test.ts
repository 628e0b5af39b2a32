/** What a keeper does beside the day's work: days that differ, and handing the station over; and a home told down to the house. */
import type { Browser, Page } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import { stations } from '../../src/contract/stations'
import { dayOf, shortDayText } from '../../src/copy/dates'
import { routes } from '../../src/ui/navigation/routes'
import { personOf } from '../support/advice'
import { openTown, type Town } from '../support/town'
import { boxOf as box, press, sees } from './acts'
import { open, openBrowser, visit, type Watched } from './browser'

const node = 'pc.beiguan.c01.s01'
const dayMs = 86_400_000
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

const exceptions = async () =>
  expectDone(await town.as('ma-jianguo')(stations.details, { node })).details?.exceptions ?? []

describe('days that differ', () => {
  const [closed, short] = [dayOf(Date.now() + 3 * dayMs), dayOf(Date.now() + 4 * dayMs)]

  it('are written in the form, each once, and kept with it', async () => {
    const { page } = ma
    await open(ma, town, `${routes.stationEdit}?node=${node}`)
    await press(page, '加一天')
    await box(page, '哪一天').fill(closed)
    await box(page, '为什么（可以不写）').fill('盘点')
    await press(page, '写上')
    await sees(page, `不开 · 盘点`)
    await press(page, '加一天')
    await box(page, '哪一天').fill(short)
    await page.getByRole('switch', { name: '这天不开' }).click()
    await box(page, '这天几点开门').fill('9点')
    await sees(page, '写成 08:00-21:00 这样，后面的要比前面的晚')
    await box(page, '这天几点开门').fill('9:00-12:00')
    await press(page, '写上')
    await sees(page, '09:00-12:00')
    await press(page, '保存')
    await sees(page, '保存好了')
    expect(await exceptions()).toEqual([
      { day: closed, spans: [], note: '盘点' },
      { day: short, spans: ['09:00-12:00'] },
    ])
  })

  it('show on the station’s page to everybody', async () => {
    const zhao = await visit(browser, town, 'zhao-tiezhu')
    await open(zhao, town, `${routes.station}?node=${node}`)
    await press(zhao.page, '开门时间')
    await sees(zhao.page, `${shortDayText(closed)} 盘点`)
    await sees(zhao.page, shortDayText(short))
    expect(zhao.errors).toEqual([])
    await zhao.context.close()
  })

  it('can be taken out again', async () => {
    const { page } = ma
    await open(ma, town, `${routes.stationEdit}?node=${node}`)
    await page.getByRole('button', { name: new RegExp(shortDayText(closed)) }).click()
    await press(page, '保存')
    await sees(page, '保存好了')
    expect(await exceptions()).toEqual([{ day: short, spans: ['09:00-12:00'] }])
  })
})

describe('handing the station over', () => {
  const codeShown = async (page: Page) => (await page.locator('.nx-code').textContent()) ?? ''

  it('starts at the station, shows what goes along, and can be called off', async () => {
    const { page } = ma
    await open(ma, town, `${routes.station}?node=${node}`)
    await press(page, '交班，换一位管理员')
    await sees(page, '北关小哥驿站交班')
    await sees(page, '要修的东西')
    await box(page, '交给谁').fill('赵师傅')
    await press(page, '生成交班的码')
    expect(await codeShown(page)).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
    await press(page, '发完了')
    await sees(page, '马建国 → 赵师傅')
    await page.getByRole('button', { name: /马建国 → 赵师傅/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click()
    await sees(page, '撤回了，管理员没有变')
    expect(expectDone(await town.as('ma-jianguo')(stations.handOvers, { node })).open).toEqual([])
  })

  it('ends with the next keeper, and the last one may do nothing there any more', async () => {
    const { page } = ma
    await box(page, '交给谁').fill('赵师傅')
    await press(page, '生成交班的码')
    const code = await codeShown(page)
    const zhao = await visit(browser, town, 'zhao-tiezhu')
    await open(zhao, town, routes.accept)
    await box(zhao.page, '邀请码').fill(code.toLowerCase())
    await press(zhao.page, '接受邀请')
    await sees(zhao.page, '您现在是北关小哥驿站的驿站管理员')
    await sees(zhao.page, /前一位管理员的身份同时结束了/)
    await open(zhao, town, `${routes.station}?node=${node}`)
    await sees(zhao.page, '登记、贴告示')
    await open(ma, town, `${routes.station}?node=${node}`)
    await sees(page, '歇脚屋')
    expect(await page.getByText('登记、贴告示').count()).toBe(0)
    const { keepers } = expectDone(await town.as('li-wen')(stations.handOvers, { node }))
    expect(keepers.map(({ personId }) => personId)).toEqual([await personOf(town, 'zhao-tiezhu')])
    expect([ma.errors, zhao.errors]).toEqual([[], []])
    await zhao.context.close()
  })
})

it('a home is told down to the house, and taken back to the community', async () => {
  const lin = await visit(browser, town, 'lin-yulan')
  const { page } = lin
  const home = async () => expectDone(await town.as('lin-yulan')(people.me, {})).person?.home
  await open(lin, town, routes.profile)
  await press(page, '再选到小区')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /雁北小区/ })
    .click()
  await press(page, '再选到楼栋')
  await page.getByRole('dialog').getByRole('button', { name: /2号楼/ }).click()
  await sees(page, '平城区 · 北关街道 · 北关社区 · 雁北小区 · 2号楼')
  await press(page, '保存')
  await sees(page, '保存好了')
  expect((await home())?.id).toBe('pc.beiguan.c01.e01.b2')
  await open(lin, town, routes.home)
  await sees(page, '北关街道 · 北关社区')
  await open(lin, town, routes.profile)
  await press(page, '只写到社区')
  await press(page, '保存')
  await sees(page, '保存好了')
  expect((await home())?.id).toBe('pc.beiguan.c01')
  expect(lin.errors).toEqual([])
})
