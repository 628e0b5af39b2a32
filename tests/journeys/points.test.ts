/** Points in a real browser: the number and its formula, boards, statement, giving; staff set a rule, take an award back, open a frozen purse. */
import type { Browser } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { textOfPersonScene } from '../../src/cloud/text-of-scene'
import { codes } from '../../src/contract/codes'
import { points } from '../../src/contract/points'
import { firstRule } from '../../src/contract/points/rule'
import { stars } from '../../src/contract/stars'
import { settleJobs } from '../support/advice'
import { type PointsHand, pointsHand, serveSome } from '../support/points'
import { openTown, type Town } from '../support/town'
import { fill, press, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'

const station = 'pc.beiguan.c01.s01'
const day = 86_400_000

let town: Town
let browser: Browser
let hand: PointsHand
let sun: Watched
let he: Watched
let zhao: Watched
let li: Watched
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  hand = await pointsHand(town)
  await hand.forget()
  await serveSome(hand)
  await hand.serve('sun-xiaomei', { minutes: 150, title: '陪老人看病' })
  sun = await visit(browser, town, 'sun-xiaomei')
  zhao = await visit(browser, town, 'zhao-tiezhu')
  he = await visit(browser, town, 'he-ming', { viewport: desktop })
  li = await visit(browser, town, 'li-wen')
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

it('a volunteer finds the number with one call, and each entry tells how it was made', async () => {
  const { page } = sun
  await open(sun, town, 'pages/me/index')
  sun.calls.length = 0
  await press(page, '我的积分')
  await sees(page, '都能用到 2027年12月31日')
  expect(sun.calls).toEqual(['points.mine'])
  await press(page, /陪老人看病/)
  await sees(page, '做了 150 分钟，按 15 分钟一档，算 150 分钟')
  await sees(page, '150 分钟 × 一小时 1 分 × 良好 100% = 2.5 分')
  await press(page, '关上')
  await press(page, '怎么算分')
  await sees(page, '一个人一天最多记 8 分。')
  await press(page, '关上')
})

it('the statement sums the month up', async () => {
  const { page } = sun
  await press(page, /月账单/)
  await sees(page, '进来的')
  await sees(page, '洗衣液')
  await sees(page, '这个月的名次')
})

it('the station’s board opens with one call, shows the own place, and leaves out who wishes it', async () => {
  const { page } = sun
  await open(sun, town, `pages/stations/at/station/index?node=${station}`)
  sun.calls.length = 0
  await press(page, /服务积分榜/)
  await sees(page, /您排第 \d 名，一共 \d 人/)
  expect(sun.calls).toEqual(['points.board'])
  await page.getByRole('radio', { name: '平城区' }).click()
  await sees(page, '平城区 · 积分榜')
  await page.getByRole('switch', { name: '让我上榜' }).click()
  await sees(page, '记下了，榜上一两分钟后就变')
  await settleJobs(town)
  const { rows } = expectDone(await town.as('sun-xiaomei')(points.board, { node: station, purse: 'volunteer' }))
  expect(rows.some(({ mine }) => mine)).toBe(false)
})

it('the district sets a rule from tomorrow on, out of a preset', async () => {
  const { page } = he
  await open(he, town, 'pages/desk/index')
  await press(page, /^积分规则/)
  await press(page, '定新规则')
  await page.getByRole('radio', { name: '昆山：一小时 10 分' }).click()
  await sees(page, '服务一小时记 10 分。')
  await page.getByRole('radio', { name: '能转', exact: true }).click()
  await fill(page, '一个人一年最多转多少分', '5')
  await sees(page, '一年最多转 5 分给家人，最多 2 位。')
  await fill(page, '为什么改', '试行一年')
  await press(page, '定下来')
  await sees(page, /起换成/)
  const { now, set } = expectDone(await town.as('he-ming')(points.rules, { purse: 'volunteer' }))
  expect(now).toEqual(firstRule)
  expect(set).toMatchObject([{ rule: { perHour: 1000, giving: { yearMost: 500, peopleMost: 2 } }, reason: '试行一年' }])
})

it('once the rule allows it, points go to whoever shows their code', async () => {
  const { page } = sun
  town.clock.setOffset(2 * day)
  const { codes: own } = expectDone(await town.as('lin-yulan')(codes.mine, {}))
  await open(sun, town, 'pages/points/mine/index')
  await press(page, /转给家人/)
  await fill(page, '转多少', '1.5')
  await fill(page, '码下面那一行', textOfPersonScene(own[0]?.scene ?? ''))
  await press(page, '就是这个码')
  await sees(page, /转好了，您还有/)
  await settleJobs(town)
  const { entries } = expectDone(await town.as('lin-yulan')(points.mine, { purse: 'volunteer' }))
  expect(entries.items[0]).toMatchObject({ kind: 'received', points: 150 })
  town.clock.setOffset(0)
})

it('a worker takes an award back with a reason, and its owner reads it', async () => {
  const { page } = li
  await open(li, town, 'pages/desk/index')
  await press(page, '更正积分')
  await press(page, /陪老人看病/)
  await page.getByRole('radio', { name: '时长记错了' }).click()
  await press(page, '扣回')
  await sees(page, '扣回了，一两分钟后到账')
  await settleJobs(town)
  await open(sun, town, 'pages/points/mine/index')
  await sun.page
    .getByRole('button', { name: /陪老人看病/ })
    .first()
    .click()
  await sees(sun.page, '原因：时长记错了')
})

it('a purse that does not add up waits on the district’s desk until it is opened again', async () => {
  await hand.spoil('lin-yulan', 'volunteer')
  await town.runTask('points.verifyLedger')
  const { page } = he
  await open(he, town, 'pages/desk/index')
  await press(page, /对不上的积分账户/)
  await press(page, /林玉兰/)
  await page.getByRole('radio', { name: '按明细对过，没问题' }).click()
  await press(page, '按明细恢复')
  await sees(page, /恢复好了，能用的是/)
  await sees(page, '账户都对得上')
})

it('a rider sees the star with its reason and says that one service is missing; a worker looks', async () => {
  await hand.giveStars()
  const { page } = zhao
  await open(zhao, town, 'pages/points/mine/index')
  await press(page, /小哥星级/)
  await sees(page, '怎么来的')
  const before = expectDone(await town.as('zhao-tiezhu')(stars.mine, {})).now?.level ?? 0
  await press(page, '算得不对？说一说')
  await fill(page, '说说看', '有一次没有算上')
  await press(page, '送出')
  await sees(page, '等社区看')
  await open(li, town, 'pages/desk/index')
  await press(li.page, /小哥星级申诉/)
  await press(li.page, /赵铁柱/)
  await li.page
    .getByRole('radio')
    .filter({ hasText: /^[一二三四五]星$/ })
    .first()
    .click()
  await li.page.getByRole('radio', { name: '有一次漏记了' }).click()
  await press(li.page, '定下来')
  await sees(li.page, '定好了，小哥马上能看到')
  expect(expectDone(await town.as('zhao-tiezhu')(stars.mine, {})).now).toMatchObject({
    level: before + 1,
    changed: { reason: '有一次漏记了' },
  })
})

it('nothing went wrong that nobody saw', () => {
  for (const { errors, foreign } of [sun, zhao, he, li]) expect([errors, foreign]).toEqual([[], []])
})
