/** From a reader’s doubt to a card that answers: written at the desk, read over by somebody else, asked by a resident. */
import type { Browser, Page } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { advice } from '../../src/contract/advice'
import { rights } from '../../src/contract/rights'
import { doubts, reviewer, writer } from '../support/review'
import { openTown, type Town } from '../support/town'
import { press, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'

const asked = '共享雨伞押金退不出来'
const conclusion = '能退。伞好好还了，押金就该全退。'

let town: Town
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  await doubts(town)
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const box = (page: Page, label: string | RegExp) => page.getByRole('textbox', { name: label })
const draftsOf = async (persona: string, list: 'mine' | 'waiting') =>
  expectDone(await town.as(persona)(rights.drafts, { list })).items

describe('a doubt and a card', () => {
  let wang: Watched
  let he: Watched
  beforeAll(async () => {
    wang = await visit(browser, town, writer)
    he = await visit(browser, town, reviewer, { viewport: desktop })
  })
  afterAll(() => Promise.all([wang.context.close(), he.context.close()]))

  it('an adviser finds in her own pages what readers doubt, with the words of those who shared them', async () => {
    const { page } = wang
    await open(wang, town, 'pages/desk/index')
    await sees(page, '居民说不对的回答')
    wang.calls.length = 0
    await press(page, '待核对的回答')
    await sees(page, '1 人说不对，1 人说不是自己的事，1 人说帮上了')
    expect(wang.calls).toEqual(['rights.reviewList'])
    await press(page, /押金退不回来/)
    await sees(page, '押金是转到老板私人微信的，这里没说怎么办')
    await sees(page, /问的是：电动车租车行的押金转给了老板个人/)
    expect(await page.locator('body').innerText()).not.toMatch(/赵铁柱|林玉兰|孙晓梅/)
  })

  it('what she writes is still there after the phone was put away, and an empty form says what is missing', async () => {
    const { page } = wang
    await open(wang, town, 'pages/rights/review/drafts/index')
    await press(page, '写一张卡片')
    await press(page, '交给别人审')
    await sees(page, '有 7 处要改，都标红了')
    await box(page, '标题').fill('共享雨伞的押金不退')
    await box(page, '居民会怎么问').fill(`${asked}\n扫码借的雨伞还了还在计费`)
    await page.reload()
    await sees(page, '上次写的还在，接着写就行')
    expect(await box(page, '标题').inputValue()).toBe('共享雨伞的押金不退')
  })

  it('articles come from the register; what the cloud refuses is said at its field', async () => {
    const { page } = wang
    await press(page, '选一类')
    await page.getByRole('radio', { name: '服务纠纷' }).click()
    await press(page, '加一条依据')
    await box(page, '哪部法律').fill('消保法实施')
    await press(page, /^消保法实施条例/)
    await box(page, /哪一条/).fill('20')
    await press(page, /第二十条/)
    await box(page, '结论').fill(conclusion)
    await box(page, /怎么算/).fill('照第二十条算')
    await box(page, '留好这些证据').fill('借伞和还伞的记录截图')
    await box(page, '找谁').fill('先在小程序里申请退款\n打12315')
    await press(page, '交给别人审')
    await sees(page, '至少写 3 句')
    await box(page, '居民会怎么问').fill(`${asked}\n扫码借的雨伞还了还在计费\n雨伞柜子坏了还不进去`)
    await press(page, '交给别人审')
    const said = page.locator('#card-working').getByText('“怎么算”里写了“第二十条”')
    await said.waitFor()
    await box(page, /怎么算/).fill('押金减去用掉的租金，剩下的都是你的')
    await said.waitFor({ state: 'detached' })
    await press(page, '交给别人审')
    await sees(page, '交上去了，请别人来审')
    expect(await page.getByRole('button', { name: '发布' }).count()).toBe(0)
    expect(await page.evaluate(() => Object.keys(localStorage).filter(key => key.includes('cardDraft')))).toEqual([])
    expect(await draftsOf(writer, 'mine')).toHaveLength(1)
  })

  it('the district’s lead reads it as residents will, sends it back once, and publishes it', async () => {
    const { page } = he
    await open(he, town, 'pages/desk/index')
    await press(page, '顾问写的卡片')
    await press(page, /共享雨伞的押金不退/)
    await sees(page, conclusion)
    await sees(page, /消保法实施条例 第二十条/)
    await press(page, '退回')
    await page.getByRole('dialog').getByRole('button', { name: '退回' }).click()
    await sees(page, '先写一句哪里要改')
    await box(page, '哪里要改').fill('提醒一句，别再付解冻费')
    await page.getByRole('dialog').getByRole('button', { name: '退回' }).click()
    await sees(page, '退回给作者了')

    await open(wang, town, 'pages/rights/review/drafts/index')
    await press(wang.page, /共享雨伞的押金不退/)
    await sees(wang.page, '退回的原因：提醒一句，别再付解冻费')
    await box(wang.page, /容易踩的坑/).fill('别为了解冻押金再付一笔钱')
    await press(wang.page, '交给别人审')
    await sees(wang.page, '交上去了，请别人来审')

    await press(page, '回到列表')
    await press(page, /共享雨伞的押金不退/)
    await sees(page, '这样问，就答这一张')
    await press(page, '发布')
    await sees(page, '发布好了，一分钟内大家就能问到')
    expect(await draftsOf(reviewer, 'waiting')).toEqual([])
  })

  it('a resident asks with its question and gets it', async () => {
    town.clock.setOffset(61_000)
    const lin = await visit(browser, town, 'lin-yulan')
    await open(lin, town, 'pages/rights/index')
    await lin.page.locator('textarea').fill(asked)
    await press(lin.page, '问一问')
    await sees(lin.page, conclusion)
    await sees(lin.page, /区级负责人 \d{4}-\d{2} 审过/)
    expect(lin.errors).toEqual([])
    await lin.context.close()
  })

  it('the adviser says what was done, and the doubt moves to the settled ones', async () => {
    const { page } = wang
    await open(wang, town, 'pages/rights/review/list/index')
    await press(page, /押金退不回来/)
    await press(page, '核对完了')
    await sees(page, '先写一句怎么处理的')
    await box(page, '怎么处理的').fill('另写了一张共享雨伞的')
    await press(page, '核对完了')
    await sees(page, '记下了')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /押金退不回来/ }).waitFor({ state: 'detached' })
    await page.getByRole('radio', { name: '核对过的' }).click()
    await press(page, /押金退不回来/)
    await sees(page, '另写了一张共享雨伞的')
    await sees(page, /王律师 .+ 核对完/)
    expect([...wang.errors, ...he.errors, ...wang.foreign, ...he.foreign]).toEqual([])
  })
})

it('a finished consultation becomes a card: its question on the first line, what was said beside the form', async () => {
  const [matter] = expectDone(await town.as('lin-yulan')(advice.mine, {})).items
  const id = String(matter?.id)
  expectDone(await town.as('lin-yulan')(advice.allowPublishing, { id, allowed: true }))
  const wang = await visit(browser, town, writer, { viewport: desktop })
  const { page } = wang
  await open(wang, town, `pages/advice/case/index?node=pc&id=${id}`)
  await press(page, '整理成公开的问答')
  await press(page, '写成卡片')
  await sees(page, '原来的咨询（已去掉个人信息）')
  await sees(page, /先别签。房子有一半本来就是您的/)
  expect(await box(page, '居民会怎么问').inputValue()).toContain('老伴走了两年')
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('先别签')
  await page.reload()
  await sees(page, '写之前看一眼')
  expect(await box(page, '居民会怎么问').inputValue()).toBe('')
  expect(wang.errors).toEqual([])
  await wang.context.close()
})

it('residents and administrators who may not write are told so, and shown no form', async () => {
  for (const persona of ['lin-yulan', 'admin']) {
    const watched = await visit(browser, town, persona)
    await open(watched, town, 'pages/rights/review/draft/index')
    await sees(watched.page, '这件事要有相应身份的人来办')
    expect(await watched.page.locator('textarea').count()).toBe(0)
    await watched.context.close()
  }
})
