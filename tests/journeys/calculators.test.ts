/** From a card to a calculator and its result; figures that staff enter and everybody’s calculation uses. In a real browser. */
import type { Browser, Page } from 'playwright-core'
import { openTown, type Town } from '../support/town'
import { open, openBrowser, visit, type Watched } from './browser'

let town: Town
let browser: Browser
let watched: Watched
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
})
beforeEach(async () => {
  watched = await visit(browser, town, 'lin-yulan')
})
afterEach(() => watched.context.close())
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const field = (page: Page, label: string) => page.getByRole('textbox', { name: label })
/** A browser's box for days is no text box to it. */
const dayField = (page: Page, label: string) => page.locator(`input[aria-label="${label}"]`)
const calculate = (page: Page) => page.getByRole('button', { name: '算一算' }).first().click()
const goTo = (tool: string) => open(watched, town, `pages/rights/tools/${tool}`)

it('from a card to its calculator, to 897 yuan more, with formula and law; one call for each step', async () => {
  await open(watched, town, 'pages/rights/cases/topic/index?id=triple-damages')
  const { page } = watched
  watched.calls.length = 0
  await page.getByRole('button', { name: '退一赔三' }).click()
  await field(page, '花了多少钱').fill('299')
  await page.getByRole('radio', { name: '店家骗人' }).click()
  await calculate(page)
  await page.getByText('一共能要').waitFor()
  const text = await page.locator('.taro_page:visible').last().innerText()
  expect(text).toContain('1196')
  expect(text).toContain('299元 × 3 = 897元')
  expect(text).toMatch(/消费者权益保护法 第五十五条第一款/)
  expect(text).toContain('2014年3月15日起施行')
  expect(watched.calls).toEqual(['rights.calculators', 'rights.calculate'])
  expect(watched.errors).toEqual([])
})

it('the result can be taken along, and the form comes back as it was', async () => {
  const { page, context } = watched
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await goTo('calculator/index?id=fake-medicine')
  await field(page, '药花了多少钱').fill('200.50')
  await page.getByRole('radio', { name: '生产的厂家' }).click()
  await calculate(page)
  await page.getByRole('button', { name: '抄下来' }).click()
  await page.getByText('复制好了').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('增加赔偿：2005元')
  expect(copied).toContain('药品管理法第一百四十四条第三款')
  await page.getByRole('button', { name: '改一改再算' }).click()
  expect(await field(page, '药花了多少钱').inputValue()).toBe('200.50')
  expect(await page.getByRole('radio', { name: '生产的厂家' }).getAttribute('aria-checked')).toBe('true')
})

it('what is not filled in is said at its field, without a call; what does not fit is said by the cloud, and all stays', async () => {
  const { page } = watched
  await goTo('calculator/index?id=seven-days')
  watched.calls.length = 0
  await calculate(page)
  expect(await page.getByText('这里要填').count()).toBe(1)
  expect(await page.getByText('选一个').count()).toBe(2)
  expect(watched.calls).toEqual([])
  await page.getByRole('radio', { name: '网上、电视、电话' }).click()
  await page.getByRole('radio', { name: '一般的东西' }).click()
  await dayField(page, '哪天签收的').fill('2026-11-20')
  await dayField(page, '哪天说要退').fill('2026-11-19')
  await calculate(page)
  await page.getByText('“哪天说要退”比“哪天签收的”还早').first().waitFor()
  expect(await dayField(page, '哪天签收的').inputValue()).toBe('2026-11-20')
  await dayField(page, '哪天说要退').fill('2026-11-27')
  await calculate(page)
  await page.getByText('2026年11月27日').first().waitFor()
  await page.getByText('能退', { exact: true }).waitFor()
})

it('without network nothing is lost, and when it is back the result comes by itself', async () => {
  const { page, context } = watched
  await goTo('calculator/index?id=unemployment-months')
  await field(page, '失业保险一共交了几个月').fill('75')
  await page.getByRole('radio', { name: '不是自己要走的' }).click()
  await context.setOffline(true)
  await calculate(page)
  await page.getByText('现在没有网络').first().waitFor()
  expect(await field(page, '失业保险一共交了几个月').inputValue()).toBe('75')
  await context.setOffline(false)
  await page.getByText('最长能领').waitFor()
})

it('a minimum wage that nobody has entered is asked for; entered by the adviser, it is used and named', async () => {
  const { page } = watched
  const fill = async () => {
    await goTo('calculator/index?id=wage-deduction')
    await field(page, '这个月工资多少').fill('2000')
    await field(page, '要赔的损失').fill('1000')
    await page.getByRole('radio', { name: '是', exact: true }).click()
    await calculate(page)
  }
  await fill()
  await page.getByText('还没有填“当地月最低工资”').first().waitFor()

  const adviser = await visit(browser, town, 'wang-lvshi')
  await open(adviser, town, 'pages/desk/index')
  await adviser.page.getByRole('button', { name: '地方数据' }).click()
  await adviser.page.getByRole('button', { name: /当地月最低工资/ }).click()
  await dayField(adviser.page, '从哪天起').fill('2026-01-01')
  await field(adviser.page, '多少').fill('1950')
  await field(adviser.page, '出处').fill('省政府的通知')
  await field(adviser.page, '为什么登记').fill('新标准公布了')
  await adviser.page.getByRole('button', { name: '存下来' }).click()
  await adviser.page.getByText('存好了').waitFor()
  await adviser.page.getByText('1950元').first().waitFor()
  expect(adviser.errors).toEqual([])
  await adviser.context.close()

  await fill()
  await page.getByText('这个月最多扣').waitFor()
  const text = await page.locator('body').innerText()
  expect(text).toContain('50')
  expect(text).toContain('2026年1月1日起 · 省政府的通知')
})

it('a worker may look figures up, not change them', async () => {
  const worker = await visit(browser, town, 'li-wen')
  await open(worker, town, 'pages/rights/tools/figures/index?node=pc.beiguan.c01&place=%E5%8C%97%E5%85%B3')
  await worker.page.getByRole('button', { name: /一年期贷款市场报价利率/ }).click()
  await worker.page.getByText('请法律顾问或者区级负责人来办').waitFor()
  expect(await worker.page.getByRole('button', { name: '存下来' }).count()).toBe(0)
  await worker.context.close()
})
