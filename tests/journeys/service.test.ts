/** Activities in a real browser: a worker publishes, neighbours sign up and wait, somebody leaves, a place is passed on, names are seen. */
import type { Browser } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { textOfPersonScene } from '../../src/cloud/text-of-scene'
import { codes } from '../../src/contract/codes'
import { service } from '../../src/contract/service'
import { dayOf } from '../../src/contract/shanghai'
import { settleJobs } from '../support/advice'
import { openTown, type Town } from '../support/town'
import { boxOf, fill, press, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'

const day = 86_400_000
const community = 'pc.beiguan.c01'

let town: Town
let browser: Browser
let worker: Watched
let sun: Watched
let lin: Watched
let id: string
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  worker = await visit(browser, town, 'li-wen', { viewport: desktop })
  sun = await visit(browser, town, 'sun-xiaomei')
  lin = await visit(browser, town, 'lin-yulan')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const inTenDays = () => dayOf(town.clock.now() + 10 * day)
const seen = async (persona: string) => expectDone(await town.as(persona)(service.read, { id }))

it('a worker publishes from a template, with one call', async () => {
  const { page } = worker
  await open(worker, town, 'pages/desk/index')
  await press(page, /活动管理/)
  await press(page, '发布活动')
  await press(page, '照常用的填')
  await press(page, '楼道消防隐患巡查')
  await boxOf(page, '哪一天').fill(inTenDays())
  await fill(page, '在哪里集合', '三号楼前')
  await fill(page, '要多少人', '1')
  worker.calls.length = 0
  await press(page, '发布')
  await sees(page, '带队的人在这里办')
  expect(worker.calls.filter(call => call === 'service.publish')).toHaveLength(1)
  const { items } = expectDone(await town.as('li-wen')(service.led, {}))
  id = items.find(({ title }) => title === '楼道消防隐患巡查')?.id ?? ''
  expect(items.find(row => row.id === id)).toMatchObject({ capacity: 1, kind: 'safety', spot: '三号楼前' })
})

it('a volunteer finds it in the calendar and signs up with one tap', async () => {
  const { page } = sun
  await open(sun, town, 'pages/home/index')
  await press(page, /志愿活动/)
  await sees(page, '清扫小区积雪')
  await page.getByRole('checkbox', { name: '看日历' }).click()
  const words = `${Number(inTenDays().slice(5, 7))}月${Number(inTenDays().slice(8))}日`
  if (inTenDays().slice(0, 7) !== dayOf(town.clock.now()).slice(0, 7)) await press(page, '下个月')
  sun.calls.length = 0
  await page.getByRole('radio', { name: new RegExp(`^${words} .*场活动`) }).click()
  await press(page, /楼道消防隐患巡查/)
  await page.getByRole('button', { name: '我要报名' }).waitFor()
  await sees(page, '三号楼前')
  expect(sun.calls).toEqual(['service.list', 'service.read'])
  await press(page, '我要报名')
  await sees(page, '您报上了')
  expect((await seen('sun-xiaomei')).own).toEqual({ state: 'in' })
})

it('a neighbour waits, sees her place in the list, and gets the place when it is left', async () => {
  await open(lin, town, `pages/service/activity/index?id=${id}`)
  await press(lin.page, '排候补')
  await sees(lin.page, '您是候补第 1 位')
  await press(sun.page, '我来不了，退出')
  await press(sun.page, '退出')
  await sees(sun.page, '您退出了，还可以再报')
  await settleJobs(town)
  await open(lin, town, 'pages/me/index')
  await press(lin.page, '我报的活动')
  await press(lin.page, /楼道消防隐患巡查/)
  await sees(lin.page, '您报上了')
})

it('whoever signed up for another at that time is told which one', async () => {
  const mine = await seen('lin-yulan')
  const { startsAt, endsAt } = mine.activity
  const other = {
    title: '撞上的活动',
    kind: 'other',
    dimension: 'service',
    counts: 'none',
    spot: '广场',
    startsAt,
    endsAt,
    capacity: 0,
    waitingMost: 0,
    cancelHours: 1,
    beneficiaries: 1,
    about: '',
  } as const
  const made = expectDone(await town.as('li-wen')(service.publish, { node: community, activity: other }))
  await open(lin, town, `pages/service/activity/index?id=${made.id}`)
  await press(lin.page, '我要参加')
  await sees(lin.page, '跟您报的“楼道消防隐患巡查”时间撞上了')
})

it('the worker names a leader by her code, and takes somebody off the list', async () => {
  const { page } = worker
  await open(worker, town, `pages/service/roster/index?id=${id}`)
  await sees(page, '林玉兰')
  await press(page, '扫码添带队人')
  const scene = expectDone(await town.as('sun-xiaomei')(codes.mine, {})).codes[0]?.scene ?? ''
  await page.locator('.nx-sheet input').last().fill(textOfPersonScene(scene))
  await press(page, '就是这个码')
  await sees(page, '添好了')
  expect((await seen('sun-xiaomei')).leads).toBe(true)
  await press(page, /林玉兰/)
  await page.getByRole('radio', { name: '本人说来不了' }).click()
  await press(page, '移出')
  await sees(page, '还没有人报名')
  expect((await seen('lin-yulan')).own?.state).toBe('left')
})

it('the new leader changes the place and calls it off; who looks reads why', async () => {
  const { page } = sun
  await open(sun, town, `pages/service/activity/index?id=${id}`)
  await press(page, '改活动、取消')
  await fill(page, '在哪里集合', '五号楼前')
  await press(page, '改好了')
  await sees(page, '五号楼前')
  await press(page, '改活动、取消')
  await press(page, '取消这个活动')
  await page.getByRole('radio', { name: '天气不好' }).click()
  await press(page, '取消这个活动')
  await sees(page, '原因：天气不好')
})

it('a series is published at once, each with its own day', async () => {
  const { page } = worker
  await open(worker, town, `pages/service/form/index?node=${community}`)
  await press(page, '照常用的填')
  await press(page, '免费理发')
  await boxOf(page, '哪一天').fill(inTenDays())
  await fill(page, '在哪里集合', '社区一楼')
  await page.getByRole('radio', { name: '每周', exact: true }).click()
  await boxOf(page, '办到哪一天').fill(dayOf(town.clock.now() + 24 * day))
  await press(page, '发布这一组')
  await sees(page, '每隔一阵办一次，这是其中一回')
  const { items } = expectDone(await town.as('li-wen')(service.led, {}))
  expect(items.filter(({ title }) => title === '免费理发')).toHaveLength(3)
})

it('what is over waits on the desk until its number is written down, and is in the sums', async () => {
  const { page } = worker
  const month = dayOf(town.clock.now() - 6 * day).slice(0, 7)
  const reached = async () =>
    expectDone(await town.as('gao-jie')(service.figures, { node: 'pc.beiguan', month })).all.beneficiaries
  const expected = await reached()
  await open(worker, town, 'pages/desk/index')
  await press(page, /活动办完没填受益人数/)
  await press(page, /陪独居老人包饺子/)
  await press(page, '填受益人数')
  await fill(page, '受益人数', '14')
  await press(page, '记下')
  await sees(page, '改受益人数')
  // twelve had been expected
  expect(await reached()).toBe(expected + 14 - 12)
})

it('whoever has not agreed to the notice reads all of it, and is shown the way', async () => {
  const guest = await visit(browser, town, 'chen-xinlai')
  await open(guest, town, 'pages/service/list/index')
  await press(guest.page, /清扫小区积雪/)
  await sees(guest.page, '同意隐私说明以后，就能报名。')
  await guest.context.close()
})
