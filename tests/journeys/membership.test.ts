/** Joining, being invited, claiming, leaving: in a real browser. */
import type { Browser, Page } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { setupCode } from '../../local-cloud/seed/town'
import { people } from '../../src/contract/people'
import { openTown, type Town } from '../support/town'
import { press, sees } from './acts'
import { open, openBrowser, visit } from './browser'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const field = (page: Page, label: string) => page.getByRole('textbox', { name: label })

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries === 100) throw new Error('it did not come true within ten seconds')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

describe('in the town', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown('town', { site: true })
  })
  afterAll(() => town?.close())

  it('somebody new agrees to the notice and is known from then on', async () => {
    const watched = await visit(browser, town, 'chen-xinlai')
    await open(watched, town, 'pages/me/index')
    await press(watched.page, '看说明，登记')
    await press(watched.page, '同意，继续')
    await sees(watched.page, '我的资料')
    expect(expectDone(await town.as('chen-xinlai')(people.me, {})).notice.agreed).toBe(true)
    await watched.context.close()
  })

  it('a worker issues a code and a rider becomes keeper with it', async () => {
    const worker = await visit(browser, town, 'li-wen')
    await open(
      worker,
      town,
      'pages/people/invitations/index?node=pc.beiguan.c01.s02&place=%E5%8C%97%E5%85%B3%E6%B8%85%E5%87%89%E6%9C%8D%E5%8A%A1%E7%AB%99',
    )
    await press(worker.page, '邀请一个人')
    await worker.page.getByRole('radio', { name: /驿站管理员/ }).click()
    await field(worker.page, '给谁的').fill('赵师傅，北关驿站')
    await press(worker.page, '生成邀请码')
    await worker.page
      .getByText(/[0-9A-Z]{5}-[0-9A-Z]{5}/)
      .first()
      .waitFor()
    const code = (await worker.page.locator('body').innerText()).match(/[0-9A-Z]{5}-[0-9A-Z]{5}/)?.[0] ?? ''
    const rider = await visit(browser, town, 'zhao-tiezhu')
    await open(rider, town, 'pages/people/accept/index')
    await field(rider.page, '邀请码').fill(code.toLowerCase())
    await press(rider.page, '接受邀请')
    await rider.page.getByText(/您现在是.*驿站管理员/).waitFor()
    const roles = expectDone(await town.as('zhao-tiezhu')(people.me, {})).person?.roles.map(({ role }) => role)
    expect(roles).toContain('keeper')
    await Promise.all([worker.context.close(), rider.context.close()])
  })

  it('a wrong code is refused in words, and what was typed stays', async () => {
    const watched = await visit(browser, town, 'sun-xiaomei')
    await open(watched, town, 'pages/people/accept/index')
    await field(watched.page, '邀请码').fill('WRONG-CODE1')
    await press(watched.page, '接受邀请')
    await watched.page.getByRole('alert').first().waitFor()
    expect(await field(watched.page, '邀请码').inputValue()).toBe('WRONG-CODE1')
    await watched.context.close()
  })

  it('a form sent without network is kept and sent once when it is back', async () => {
    const watched = await visit(browser, town, 'lin-yulan')
    const { page, context } = watched
    await open(watched, town, 'pages/people/profile/index')
    await field(page, '怎么称呼您').fill('林老师')
    await context.setOffline(true)
    await press(page, '保存')
    await page.getByText('先存在手机里了').waitFor()
    expect(expectDone(await town.as('lin-yulan')(people.me, {})).person?.name).toBe('林玉兰')
    const before = town.database
      .collection('journal')
      .all()
      .filter(row => row.action === 'people.updateProfile').length
    await context.setOffline(false)
    await until(async () => expectDone(await town.as('lin-yulan')(people.me, {})).person?.name === '林老师')
    expect(
      town.database
        .collection('journal')
        .all()
        .filter(row => row.action === 'people.updateProfile'),
    ).toHaveLength(before + 1)
    await context.close()
  })

  it('one person can be tried after another, and each sees only their own', async () => {
    const watched = await visit(browser, town, 'ma-jianguo')
    await open(watched, town, 'pages/me/index')
    await watched.page.getByText('马建国').first().waitFor()
    await watched.page.getByText(/换个人试试/).click()
    await watched.page.getByText('高洁').first().click()
    await watched.page
      .getByText(/街道负责人/)
      .first()
      .waitFor()
    await watched.context.close()
  })
})

it('the first administrator claims an empty environment with the printed code', async () => {
  const town = await openTown('empty', { site: true })
  const watched = await visit(browser, town, 'admin')
  const { page } = watched
  await open(watched, town, 'pages/people/consent/index')
  await press(page, '同意，继续')
  await open(watched, town, 'pages/people/claim/index')
  await field(page, '认领码').fill(await setupCode(town))
  await field(page, '区的名字').fill('平城区')
  await field(page, '区的短编号').fill('pc')
  await press(page, '认领')
  await page.getByText('认领好了').waitFor()
  expect(expectDone(await town.as('admin')(people.me, {})).person?.roles).toMatchObject([
    { role: 'administrator', node: 'pc' },
  ])
  await watched.context.close()
  await town.close()
})
