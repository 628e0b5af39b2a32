/**
 * The way in from the wall on a phone: WeChat opens the code of the poster, two taps take something, a wish is claimed; the keeper's side
 * of each. And the map of stations.
 */
import { expectDone } from '../../local-cloud/seed/caller'
import { codes } from '../../src/contract/codes'
import { supplies } from '../../src/contract/supplies'
import { wishes } from '../../src/contract/wishes'
import { counterText } from '../../src/copy/counter'
import { supplyDeskText, supplyText } from '../../src/copy/supplies'
import { routes } from '../../src/ui/navigation/routes'
import { openTown, type Town } from '../support/town'
import { sceneOnTheWall } from '../support/wall'
import { type App, openApp } from './app'

const node = 'pc.beiguan.c01.s01'

let town: Town
let app: App
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => app?.kill())
afterAll(() => town?.close())

const left = async (name: string) =>
  expectDone(await town.as('ma-jianguo')(supplies.desk, { node })).supplies.find(one => one.name === name)?.quantity

it('the code on the wall leads to the shelf, and two taps take a bottle', async () => {
  const scene = encodeURIComponent(await sceneOnTheWall(town, node))
  app = await openApp(town, 'zhao-tiezhu', { url: `${routes.scan}?scene=${scene}` })
  expect(app.text()).toContain('北关小哥驿站')
  expect(app.routes().at(-1)).toBe(routes.station)
  const before = (await left('口罩')) ?? 0
  await app.tap('物资补给')
  expect(app.text()).toContain(supplyText.scan.done)
  await app.tap('口罩')
  await app.tap(supplyText.take.act(1, '只'))
  expect(app.text()).toContain(supplyText.mine(1, '只'))
  expect(await left('口罩')).toBe(before - 1)
  expect(app.errors).toEqual([])
})

it('what was taken without a network is kept, and taken once when it is back', async () => {
  const scene = encodeURIComponent(await sceneOnTheWall(town, node))
  app = await openApp(town, 'lin-yulan', { url: `${routes.scan}?scene=${scene}` })
  await app.tap('物资补给')
  const before = (await left('创可贴')) ?? 0
  app.network.cut()
  await app.tap('创可贴')
  await app.tap(supplyText.take.act(1, '片'))
  expect(await left('创可贴')).toBe(before)
  app.network.mend()
  await app.settle()
  expect(await left('创可贴')).toBe(before - 1)
  expect(app.errors).toEqual([])
})

it('a scan inside the app does as well', async () => {
  const scene = await sceneOnTheWall(town, node)
  app = await openApp(town, 'sun-xiaomei', { url: `${routes.supplies}?node=${node}` })
  app.device.scan = { result: scene }
  await app.tap(supplyText.scan.act)
  expect(app.text()).toContain(supplyText.scan.done)
})

it('a wish on the wall is claimed', async () => {
  app = await openApp(town, 'sun-xiaomei', { url: `${routes.wishes}?node=${node}` })
  await app.tap('想学会用手机')
  await app.tap('我来帮')
  await app.tap('我来帮')
  expect(app.text()).toContain('您接了这个心愿')
  const { counts } = expectDone(await town.as('ma-jianguo')(wishes.desk, { node, list: 'claimed' }))
  expect(counts.claimed).toBe(1)
  expect(app.errors).toEqual([])
})

it('the keeper comes from the desk to what runs low and enters what came', async () => {
  app = await openApp(town, 'ma-jianguo', { url: routes.desk })
  await app.tap('物资快没了')
  await app.tap('一次性雨衣')
  await app.input(app.field(), '7')
  await app.tap(supplyDeskText.send)
  expect(app.text()).toContain(supplyDeskText.done(10, '件'))
  expect(app.errors).toEqual([])
})

it('the map has a pin for each station, and a pin leads to it', async () => {
  app = await openApp(town, 'zhao-tiezhu', { url: routes.stationMap })
  const [map] = app.all(({ tag }) => tag === 'map')
  if (!map) throw new Error('there is no map')
  expect(map.attributes.markers).toHaveLength(4)
  expect(await app.fire(map, 'markertap', { markerId: 0 })).toBe(1)
  expect(app.text()).toContain('北关小哥驿站')
  await app.tap('进去看看')
  expect(app.routes().at(-1)).toBe(routes.station)
  expect(app.errors).toEqual([])
})

it('a keeper scans somebody’s own code, and a bottle is written down for them', async () => {
  const { codes: shown } = expectDone(await town.as('sun-xiaomei')(codes.mine, {}))
  app = await openApp(town, 'ma-jianguo', { url: `${routes.supplyDesk}?node=${node}` })
  await app.tap('瓶装水')
  await app.tap(supplyDeskText.acts.handed)
  await app.input(app.field(), '1')
  app.device.scan = { result: shown[0]?.scene ?? '' }
  await app.tap(counterText.scan)
  await app.tap(supplyDeskText.send)
  const { items } = expectDone(await town.as('sun-xiaomei')(supplies.mine, {}))
  expect(items[0]).toMatchObject({ name: '瓶装水', count: 1 })
  expect(app.errors).toEqual([])
})
