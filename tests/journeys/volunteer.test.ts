/**
 * From the notice to what the points buy, in a real browser with several people: a worker publishes, neighbours sign up and come, somebody
 * else confirms, the purse is paid, a thing is fetched from the shelf, and all of it stands on paper. One objects, one had no phone.
 */
import type { Browser } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { textOfPersonScene } from '../../src/cloud/text-of-scene'
import { codes } from '../../src/contract/codes'
import { hours } from '../../src/contract/hours'
import { market } from '../../src/contract/market'
import { service } from '../../src/contract/service'
import { dayOf } from '../../src/contract/shanghai'
import { settleJobs } from '../support/advice'
import { readPdf } from '../support/pdf'
import { openTown, type Town } from '../support/town'
import { boxOf, fill, press, saved, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const community = 'pc.beiguan.c01'
const title = '楼道消防隐患巡查'

let town: Town
let browser: Browser
let li: Watched
let sun: Watched
let lin: Watched
let zhao: Watched
let gao: Watched
let he: Watched
let activity: string
let begins: number
let ends: number
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  li = await visit(browser, town, 'li-wen')
  sun = await visit(browser, town, 'sun-xiaomei')
  lin = await visit(browser, town, 'lin-yulan')
  zhao = await visit(browser, town, 'zhao-tiezhu')
  gao = await visit(browser, town, 'gao-jie', { viewport: desktop })
  he = await visit(browser, town, 'he-ming', { viewport: desktop })
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

/** The town and every phone in it. */
async function goTo(at: number): Promise<void> {
  town.clock.setOffset(at - Date.now())
  for (const { page } of [li, sun, lin, zhao, gao, he]) await page.clock.setSystemTime(at)
}
const ownCode = async (persona: string) =>
  textOfPersonScene(expectDone(await town.as(persona)(codes.mine, {})).codes[0]?.scene ?? '')
/** What stands below the code on the leader's phone. */
async function doorCode(): Promise<string> {
  await open(li, town, `pages/hours/door/index?activity=${activity}`)
  await sees(li.page, /^D[0-9A-Z]{3} /)
  return (await li.page.locator('.nx-rotating__signs').last().textContent()) ?? ''
}
/** No camera in a browser: the signs below the code are typed. */
async function scanDoor(who: Watched): Promise<void> {
  const { page } = who
  const typed = await doorCode()
  await open(who, town, 'pages/hours/mine/index')
  await press(page, '扫码签到')
  await sees(page, '先扫活动的签到码')
  await press(page, '扫码签到')
  await fill(page, '码下面的字母和数字', typed.toLowerCase())
  await press(page, '看看是什么')
  await sees(page, '来了就签到，走时签退')
}
const balanceOf = async (persona: string) => {
  const { balances } = expectDone(await town.as(persona)(market.list, { node: community }))
  return balances.find(({ purse }) => purse === 'volunteer')?.balance
}

it('a worker publishes an activity by the form', async () => {
  const { page } = li
  const when = dayOf(town.clock.now() + 5 * day)
  await open(li, town, `pages/service/form/index?node=${community}`)
  await press(page, '照常用的填')
  await press(page, title)
  await boxOf(page, '哪一天').fill(when)
  await fill(page, '在哪里集合', '三号楼前')
  await press(page, '发布')
  await sees(page, '带队的人在这里办')
  const { items } = expectDone(await town.as('li-wen')(service.led, {}))
  const made = items.find(one => one.title === title && dayOf(one.startsAt) === when)
  if (!made) throw new Error('nothing was published')
  activity = made.id
  begins = made.startsAt
  ends = made.endsAt
})

it('two neighbours sign up', async () => {
  for (const one of [sun, lin]) {
    await open(one, town, `pages/service/activity/index?id=${activity}`)
    await press(one.page, '我要报名')
    await sees(one.page, '您报上了')
  }
})

it('one signs in with the code on the leader’s phone, the other shows her own', async () => {
  await goTo(begins)
  await scanDoor(sun)
  await press(sun.page, '签到')
  await sees(sun.page, `签到好了：${title}`)
  const { page } = li
  await page.getByRole('radio', { name: '扫人' }).click()
  await fill(page, '码下面那一行', await ownCode('lin-yulan'))
  await press(page, '就是这个码')
  await sees(page, /^林玉兰 .*签到好了$/)
  await sees(page, '来了 2 位，名单上 2 位')
})

it('one signs out, the other forgets it, and somebody without a phone is written down', async () => {
  await goTo(ends)
  await scanDoor(sun)
  await press(sun.page, '签退')
  await sees(sun.page, '签退好了，这次 2 小时')
  const { page } = li
  await page.getByRole('radio', { name: '名单' }).click()
  await press(page, '登记没手机的、没扫上的')
  await fill(page, '名字', '老赵')
  await press(page, '登记上')
  await sees(page, '登记了 1 位')
  await sees(page, '没手机')
})

it('later he has a phone: the name becomes the person who shows his code', async () => {
  await goTo(ends + hour)
  const { page } = li
  await open(li, town, `pages/hours/door/index?activity=${activity}`)
  await page.getByRole('radio', { name: '名单' }).click()
  await press(page, /老赵/)
  await sees(page, '老赵有手机了')
  await fill(page, '码下面那一行', await ownCode('zhao-tiezhu'))
  await press(page, '就是这个码')
  await sees(page, '对上了，审核后记到他名下')
  await sees(page, '赵铁柱')
})

it('somebody else confirms everybody on one screen, and says why one gets less', async () => {
  const { page } = gao
  await open(gao, town, `pages/hours/sheet/index?activity=${activity}`)
  await sees(page, '没签退，先按结束时间算')
  await press(page, /林玉兰/)
  await fill(page, '记多少分钟', '60')
  await fill(page, '原因', '提前走了')
  await press(page, '先这样改着')
  await sees(page, /1 小时　良好/)
  await press(page, '确认 3 位')
  await sees(page, '确认好了，积分一分钟内到账')
  const before = await balanceOf('sun-xiaomei')
  await settleJobs(town)
  expect(await balanceOf('sun-xiaomei')).toBe(Number(before) + 200)
})

it('each sees the formula with their own numbers', async () => {
  await open(sun, town, 'pages/hours/mine/index')
  await press(sun.page, new RegExp(title))
  await sees(sun.page, '2 小时 × 每小时 1 分 × 良好 100% = 2 分')
  await open(zhao, town, 'pages/hours/mine/index')
  await press(zhao.page, new RegExp(title))
  await sees(zhao.page, '2 小时 × 每小时 1 分 × 良好 100% = 2 分')
})

it('whoever got less objects, and a second person decides', async () => {
  const before = Number(await balanceOf('lin-yulan'))
  const { page } = lin
  await open(lin, town, 'pages/hours/mine/index')
  await press(page, new RegExp(title))
  await sees(page, '审核的人说：提前走了')
  await press(page, '有异议')
  await fill(page, '情况是这样的', '我一直在，只是忘了签退')
  await press(page, '提交异议')
  await sees(page, '已经交上去了')
  const desk = `pages/hours/waiting/index?node=${community}`
  await open(gao, town, desk)
  await sees(gao.page, '这次是您审的，请另一位同事来看。')
  await open(he, town, desk)
  await sees(he.page, '他说：我一直在，只是忘了签退')
  const card = he.page.locator('.nx-card').filter({ hasText: '我一直在' })
  await card.locator('input[aria-label="记多少分钟"]').fill('120')
  await card.locator('input[aria-label="原因"]').fill('带队的人说她到最后才走')
  await card.getByRole('button', { name: '改成这样' }).click()
  await card.waitFor({ state: 'detached' })
  await settleJobs(town)
  await open(lin, town, 'pages/hours/mine/index')
  await press(page, new RegExp(title))
  await sees(page, '答复：带队的人说她到最后才走')
  await sees(page, '2 小时 × 每小时 1 分 × 良好 100% = 2 分')
  expect(await balanceOf('lin-yulan')).toBe(before + 100)
})

it('the points buy something, and it is fetched with its code', async () => {
  const { page } = sun
  const { goods } = expectDone(await town.as('sun-xiaomei')(market.list, { node: community }))
  const good = goods.find(({ name }) => name === '抽纸')
  await open(sun, town, `pages/market/good/index?id=${good?.id}`)
  await press(page, '用 4.5 分换')
  await press(page, '确认兑换')
  await sees(page, '取货码')
  const [mine] = expectDone(await town.as('sun-xiaomei')(market.mine, {})).items
  const { code = '' } = expectDone(await town.as('sun-xiaomei')(market.order, { id: mine?.id ?? '' }))
  const { shops } = expectDone(await town.as('li-wen')(market.desk, { node: community }))
  const shop = shops.find(({ name }) => name === '志愿服务超市')?.id
  await open(li, town, `pages/market/counter/index?shop=${shop}`)
  await fill(li.page, '取货码下面那一行', `K${code}`)
  await press(li.page, '看这张单')
  await sees(li.page, '可以交')
  await press(li.page, '交给他')
  await sees(li.page, '抽纸交出去了')
})

it('all of it stands on paper: a certificate to hang up, a statement that adds up', async () => {
  const { page } = sun
  await open(sun, town, 'pages/hours/mine/index')
  await press(page, /证明和明细/)
  await sees(page, /审核好的服务，都能印在纸上/)
  const certificate = await saved(page, '打开证明')
  expect(certificate.name).toMatch(/^志愿服务证明-.*\.pdf$/)
  const { all } = expectDone(await town.as('sun-xiaomei')(hours.mine, {}))
  const hung = readPdf(certificate.bytes)
  expect(hung.pages).toHaveLength(1)
  for (const words of ['孙晓梅', title, `志愿服务${all.services}次，一共${all.minutes / 60}小时`])
    expect(hung.text).toContain(words)
  const statement = await saved(page, '打开明细')
  const { text } = readPdf(statement.bytes)
  const left = Number(await balanceOf('sun-xiaomei')) / 100
  for (const words of [title, '三号楼前', '抽纸', '-4.5', `现在结余${left}`]) expect(text).toContain(words)
  expect(text).not.toContain('林玉兰')
  expect([...sun.errors, ...lin.errors, ...li.errors, ...zhao.errors, ...gao.errors, ...he.errors]).toEqual([])
})
