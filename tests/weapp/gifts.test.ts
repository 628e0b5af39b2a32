/** The rider's part on a phone: what can be got and where, the code for it, and what was got; and the keeper who scans that code. */
import { expectDone } from '../../local-cloud/seed/caller'
import { ticketScene } from '../../src/cloud/scene'
import { gifts } from '../../src/contract/gifts'
import { myGiftsText } from '../../src/copy/gifts'
import { giftCounterText, giftScanText } from '../../src/copy/gifts/counter'
import { routes } from '../../src/ui/navigation/routes'
import { giftActs, keeper, station } from '../support/gift-acts'
import { openTown, type Town } from '../support/town'
import { type App, openApp } from './app'

const rider = 'zhao-tiezhu'

let town: Town
let app: App
let round: string
const acts = giftActs(() => town)
beforeAll(async () => {
  town = await openTown()
  round = (await acts.begun({ name: '小哥暖冬' }, 5)).id
})
afterEach(() => app?.kill())
afterAll(() => town?.close())

const ticket = async () =>
  expectDone(await town.as(rider)(gifts.mine, {})).rounds.find(({ id }) => id === round)?.ticket?.code ?? ''

it('my packs say what I can get and where, and one tap shows the code', async () => {
  app = await openApp(town, rider, { url: routes.myGifts })
  expect(app.text()).toContain('小哥暖冬')
  expect(app.text()).toContain(myGiftsText.left(5))
  await app.tap(myGiftsText.takeTicket)
  const code = await ticket()
  expect(app.text()).toContain(`G ${code.slice(0, 5)} ${code.slice(5)}`)
  expect(app.errors).toEqual([])
})

it('the keeper scans it and hands over in one tap', async () => {
  app = await openApp(town, keeper, { url: `${routes.giftCounter}?node=${station}` })
  // the town has a round of its own at this counter
  await app.tap('小哥暖冬')
  app.device.scan = { result: ticketScene(await ticket()) }
  await app.tap(giftScanText.scan)
  expect(app.text()).toContain(giftCounterText.good)
  expect(app.text()).toContain('赵铁柱')
  await app.tap(giftCounterText.give)
  expect(app.text()).toContain(giftCounterText.given('赵铁柱', 4))
  expect(app.calls('vibrateShort').length).toBeGreaterThan(0)
  expect(app.errors).toEqual([])
})

it('afterwards the rider sees what was got, and the code is gone', async () => {
  app = await openApp(town, rider, { url: routes.myGifts })
  expect(app.text()).toContain(myGiftsText.states.got)
  expect(app.text()).toContain('北关小哥驿站')
  expect(app.text()).not.toContain(myGiftsText.takeTicket)
  expect(app.errors).toEqual([])
})
