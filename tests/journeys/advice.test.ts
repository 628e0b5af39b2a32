/** A matter on its way to an adviser and back, in a real browser: handed over, answered, read, hidden, and an appointment. */
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { expectDone } from '../../local-cloud/seed/caller'
import { advice } from '../../src/contract/advice'
import { settleJobs } from '../support/advice'
import { openidOf, templates } from '../support/messages'
import { openTown, type Town } from '../support/town'
import { press, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'

const picture = {
  name: '工资条.png',
  mimeType: 'image/png',
  buffer: PNG.sync.write(new PNG({ width: 40, height: 30 })),
}
const words = '厂里拖了我三个月工资还让我自己走人，有工资条'

let town: Town
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const box = (page: Page, label: string | RegExp) => page.getByRole('textbox', { name: label })
const threadOf = async (persona: string, status: string) =>
  expectDone(await town.as(persona)(advice.mine, {})).items.find(row => row.status === status)
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries === 100) throw new Error('it did not come true within ten seconds')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
/** Everything that this browser has kept. */
const keptOn = (page: Page) => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))

async function choosePicture(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press(page, '加图片')
  await (await chooser).setFiles([picture])
}

async function chooseSubject(page: Page, name: RegExp): Promise<void> {
  await press(page, '是哪一类事')
  await page.getByRole('radio', { name }).last().click()
}

describe('a matter', () => {
  let zhao: Watched
  let wang: Watched
  beforeAll(async () => {
    zhao = await visit(browser, town, 'zhao-tiezhu')
    wang = await visit(browser, town, 'wang-lvshi', { viewport: desktop })
  })
  afterAll(() => Promise.all([zhao.context.close(), wang.context.close()]))

  it('goes from an answer to the advisers with the words that were typed, and a picture', async () => {
    const { page } = zhao
    await open(zhao, town, 'pages/rights/index')
    await page.locator('textarea').fill(words)
    await press(page, '问一问')
    await press(page, '交给律师')
    await sees(page, '把事情交给律师')
    expect(await box(page, '事情是这样的').inputValue()).toBe(words)
    await chooseSubject(page, /上班劳动/)
    await choosePicture(page)
    await page.getByText('正在传').waitFor({ state: 'detached' })
    await press(page, '交给律师')
    await sees(page, '送到了')
    await press(page, '有回复时微信告诉我')
    await sees(page, '好，有回复会告诉您一次')
    expect(await keptOn(page)).not.toContain(words)
  })

  it('waits in the queue without its words, is taken, and answered with a text block', async () => {
    const { page } = wang
    await settleJobs(town)
    await open(wang, town, 'pages/advice/desk/index?node=pc&place=%E5%B9%B3%E5%9F%8E%E5%8C%BA')
    await sees(page, '平城区 · 咨询台')
    const body = await page.locator('body').innerText()
    expect(body).not.toContain(words)
    expect(body).not.toContain('赵铁柱')
    const all = expectDone(await town.as('wang-lvshi')(advice.queue, { node: 'pc', list: 'waiting' })).rows.items
    const { id } = (await threadOf('zhao-tiezhu', 'waiting')) ?? {}
    const place = all.findIndex(row => row.id === id)
    for (let row = 0; row <= place; row += 1) await page.keyboard.press('j')
    await press(page, '接下这件事')
    await sees(page, words)
    await page.getByRole('button', { name: '图片 1' }).waitFor()
    await press(page, '常用语')
    await page.getByText('劳动仲裁怎么走').last().click()
    expect(await box(page, '回复').inputValue()).toContain('12333')
    await press(page, '送出')
    await until(async () => (await threadOf('zhao-tiezhu', 'answered')) !== undefined)
    expect(await keptOn(page)).not.toContain(words)
    expect(wang.errors).toEqual([])
  })

  it('is told to the asker in WeChat without a word of it, and read from the first page', async () => {
    await settleJobs(town)
    const messages = town.inbox.messages.filter(({ openid }) => openid === openidOf('zhao-tiezhu'))
    expect(messages.map(({ templateId }) => templateId)).toEqual([templates.adviceReply])
    expect(JSON.stringify(messages)).not.toContain('工资')
    const { page } = zhao
    await open(zhao, town, 'pages/home/index')
    await page.getByText('律师有回复了').click()
    await sees(page, /先打 12333 问清楚/)
    const shot = page.getByRole('button', { name: '图片 1' })
    await shot.click()
    const image = page.locator('.nx-shot--large img')
    expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(40)
    await press(page, '解决了')
    await sees(page, '这件事结束了')
    expect(zhao.foreign).toEqual([])
    expect(zhao.errors).toEqual([])
  })

  it('shows in 谁看过 who opened it', async () => {
    await open(zhao, town, 'pages/people/data/index')
    await sees(zhao.page, '打开咨询')
  })
})

describe('safe mode', () => {
  const secret = '他昨晚又动手打我，我不敢回家'
  let sun: Watched
  beforeAll(async () => {
    sun = await visit(browser, town, 'sun-xiaomei')
    await open(sun, town, 'pages/advice/hand-over/index')
  })
  afterAll(() => sun.context.close())
  const leave = (page: Page) =>
    page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })

  it('is offered when the words tell of danger, of which nothing is kept, and brings the way out', async () => {
    const { page } = sun
    await box(page, '事情是这样的').fill('我想问')
    expect(await keptOn(page)).toContain('我想问')
    await box(page, '事情是这样的').fill(secret)
    await sees(page, '现在有危险，先打 110')
    expect(await keptOn(page)).not.toMatch(/动手|我想问/)
    await press(page, '打开')
    await page.getByRole('button', { name: '马上离开' }).waitFor()
    expect(await keptOn(page)).not.toContain(secret)
    expect(await page.title()).toBe('社区服务')
  })

  it('without a network says so and keeps nothing', async () => {
    const { page, context } = sun
    await chooseSubject(page, /婚姻家庭/)
    await context.setOffline(true)
    await press(page, '送出')
    await sees(page, '现在没有网络')
    expect(await box(page, '事情是这样的').inputValue()).toBe(secret)
    expect(await keptOn(page)).not.toMatch(/动手|advice\./)
    await context.setOffline(false)
    await press(page, '送出')
    await sees(page, '送到了')
    expect(await keptOn(page)).not.toMatch(/动手|advice\./)
  })

  it('names nothing in the list, and puts the thread away when the app is left', async () => {
    const { page } = sun
    await press(page, '看这件事')
    await sees(page, secret)
    await leave(page)
    await sees(page, '歇一会儿')
    expect(await page.locator('body').innerText()).not.toContain('动手')
    expect(await keptOn(page)).not.toMatch(/动手|advice\./)
    await press(page, '接着看')
    await sees(page, secret)
    await open(sun, town, 'pages/advice/mine/index')
    await sees(page, '社区服务')
    expect(await page.locator('body').innerText()).not.toContain('婚姻家庭')
  })

  it('the form itself is emptied when the app is left', async () => {
    const { page } = sun
    await open(sun, town, 'pages/advice/hand-over/index')
    await page.getByRole('switch', { name: '不想让身边的人看到' }).click()
    await box(page, '事情是这样的').fill(secret)
    await leave(page)
    await press(page, '接着看')
    expect(await box(page, '事情是这样的').inputValue()).toBe('')
    await page.getByRole('button', { name: '马上离开' }).click()
    await page.waitForURL('about:blank')
    expect(sun.errors).toEqual([])
  })
})

describe('the rest', () => {
  it('a form that was left half written is still there, without a network too', async () => {
    const lin = await visit(browser, town, 'lin-yulan')
    await open(lin, town, 'pages/advice/hand-over/index')
    await box(lin.page, '事情是这样的').fill('楼上漏水泡了我家的墙')
    await open(lin, town, 'pages/advice/hand-over/index')
    await sees(lin.page, '上次写了一半的还在')
    expect(await box(lin.page, '事情是这样的').inputValue()).toBe('楼上漏水泡了我家的墙')
    await chooseSubject(lin.page, /邻里物业/)
    await lin.context.setOffline(true)
    await press(lin.page, '交给律师')
    await sees(lin.page, '先存在手机里了')
    await lin.context.setOffline(false)
    await until(async () => (await threadOf('lin-yulan', 'waiting'))?.subject === 'neighbours')
    await lin.context.close()
  })

  it('an appointment is booked in three presses and shows among my own', async () => {
    const zhao = await visit(browser, town, 'zhao-tiezhu')
    const { page } = zhao
    await open(zhao, town, 'pages/advice/sittings/index')
    await page.getByRole('button', { name: '14:00' }).click()
    await page.getByRole('radio', { name: '上班劳动' }).click()
    await press(page, '约这个时间')
    await sees(page, '约好了')
    await open(zhao, town, 'pages/advice/bookings/index')
    await sees(page, /14:00/)
    await press(page, '取消这次预约')
    await press(page, '取消这次预约')
    await sees(page, '还没有约过')
    expect(zhao.errors).toEqual([])
    await zhao.context.close()
  })
})
