/** A live class in a real browser: announced on the desk, asked on phones, led on the desk, heard again from a card. */
import type { Browser } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { classes } from '../../src/contract/classes'
import { settleJobs } from '../support/advice'
import { openidOf } from '../support/messages'
import { openTown, type Town } from '../support/town'
import { fill, press, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'

const day = 86_400_000
const title = '快递丢了谁来赔'
const words = '驿站说签收过了，东西我没见着，电话13800138000'

let town: Town
let browser: Browser
let wang: Watched
let lin: Watched
let zhao: Watched
let classId = ''
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  wang = await visit(browser, town, 'wang-lvshi', { viewport: desktop })
  lin = await visit(browser, town, 'lin-yulan')
  zhao = await visit(browser, town, 'zhao-tiezhu')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

/** the day after tomorrow in Shanghai */
const dayAhead = () => new Date(Date.now() + 2 * day + 8 * 3_600_000).toISOString().slice(0, 10)
const at = (page: Watched, route: string) => open(page, town, `pages/classes/${route}`)

it('is announced on the desk, with a card that it is about', async () => {
  const { page } = wang
  await at(wang, 'desk/index?node=pc&place=%E5%B9%B3%E5%9F%8E%E5%8C%BA')
  await press(page, '发布一堂课')
  await fill(page, '讲什么', title)
  await fill(page, '谁来讲', '王律师')
  await fill(page, '哪一天', dayAhead())
  await fill(page, '几点开始', '19:30')
  await fill(page, '课堂链接', 'meeting.example.com')
  await sees(page, '链接要以 https:// 开头')
  await fill(page, '课堂链接', 'https://meeting.example.com/kuaidi')
  await press(page, '加一张卡片')
  await press(page, '网购退货')
  await page.getByRole('dialog').getByRole('button').nth(1).click()
  await sees(page, /去掉“/)
  await press(page, '发布')
  await sees(page, '主持课堂')
  await sees(page, title)
  const { coming } = expectDone(await town.as('lin-yulan')(classes.list, {}))
  classId = coming.find(row => row.title === title)?.id ?? ''
  expect(classId).not.toBe('')
})

it('takes a reminder and a question; a number in it is taken out, and nobody sees it yet', async () => {
  const { page } = lin
  await open(lin, town, 'pages/rights/index')
  await press(page, /普法小课堂/)
  await press(page, new RegExp(title))
  await sees(page, '开课前半小时起可以进')
  await press(page, '开课前提醒我')
  await sees(page, '记下了，开课前半小时提醒您')
  await fill(page, '您想问什么', words)
  await press(page, '放进提问箱')
  await sees(page, '里头的号码已经替您遮住')
  await sees(page, '等工作人员看')
  await at(zhao, `class/index?id=${classId}`)
  await sees(zhao.page, '还没有放出来的问题')
})

it('shows it once it is released; others want to know it too', async () => {
  const { page } = wang
  await press(page, '现在更新')
  await page.getByRole('radio', { name: '待看 1' }).click()
  await sees(page, /驿站说签收过了/)
  await press(page, '放出来')
  await sees(page, '没有等着看的提问')
  await press(zhao.page, '看看有没有新的')
  await sees(zhao.page, /驿站说签收过了/)
  expect(await zhao.page.content()).not.toContain('13800138000')
  await press(zhao.page, '也想问')
  await sees(zhao.page, '1 人也想问')
  await sees(zhao.page, '已算上我')
})

it('reminds, opens the way in, and stands large before the speaker while it is answered', async () => {
  const { startsAt } = expectDone(await town.as('lin-yulan')(classes.read, { id: classId })).class
  town.clock.setOffset(startsAt - Date.now() - 60_000)
  const before = town.inbox.messages.length
  await settleJobs(town)
  expect(town.inbox.messages.slice(before).map(({ openid }) => openid)).toEqual([openidOf('lin-yulan')])
  await at(lin, `class/index?id=${classId}`)
  await press(lin.page, '复制课堂链接')
  await sees(lin.page, '复制好了')
  const { page } = wang
  await press(page, '现在更新')
  await page.getByRole('radio', { name: '可讲 1' }).click()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await sees(page, '正在回答')
  await sees(page, '讲完了')
  await press(zhao.page, '看看有没有新的')
  await sees(zhao.page, '正在回答')
  await press(page, '讲完了')
  await sees(page, '点“讲这个”，问题会大字显示在这里')
})

it('is heard again by chapters, from the card that a chapter is about', async () => {
  const { page } = wang
  town.clock.setOffset(town.clock.offset + 2 * 3_600_000)
  await at(wang, `stage/index?id=${classId}`)
  await press(page, '放上回放和章节')
  await fill(page, '回放链接', 'https://video.example.com/kuaidi')
  await fill(page, '章节', '0:00 开场\n驿站代签')
  await sees(page, '第 2 行看不懂')
  await fill(page, '章节', '0:00 开场\n12:34 驿站代签算不算签收')
  await press(page, /驿站代签算不算签收/)
  await press(page, '网购退货')
  await press(page, '网上买的东西七天内想退')
  await fill(page, '平台上显示多少人听', '57')
  await press(page, '放上去')
  await sees(page, '主持课堂')
  await open(zhao, town, 'pages/rights/cases/topic/index?id=seven-day-return')
  await press(zhao.page, '听律师讲这一类')
  await sees(zhao.page, '和这件事有关的课')
  await press(zhao.page, new RegExp(title))
  await sees(zhao.page, '12:34　驿站代签算不算签收')
  const heard = zhao.page.waitForResponse(
    response => response.request().postDataJSON()?.action === 'classes.join' && response.ok(),
  )
  await press(zhao.page, '复制回放链接')
  await sees(zhao.page, '复制好了')
  await heard
  const { figures } = expectDone(await town.as('wang-lvshi')(classes.stage, { id: classId }))
  expect(figures).toMatchObject({ reminded: 1, joined: 1, watched: 1, questions: 1, answered: 1, onPlatform: 57 })
  expect([...wang.errors, ...lin.errors, ...zhao.errors]).toEqual([])
})
