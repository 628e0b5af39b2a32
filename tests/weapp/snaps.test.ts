/** The sender's part on a phone: photos chosen, made smaller, sent; without network kept, and sent by the next start; from a group's card. */
import { expectDone } from '../../local-cloud/seed/caller'
import { seededGroups } from '../../local-cloud/seed/groups'
import { snaps } from '../../src/contract/snaps'
import { mySnapsText, sendText, snapText } from '../../src/copy/snaps'
import { routes } from '../../src/ui/navigation/routes'
import { openTown, type Town } from '../support/town'
import { type App, openApp } from './app'

const sender = 'lin-yulan'
const community = 'pc.beiguan.c01'
const send = snaps.send.id
const album = [
  { path: 'wxfile://tmp_a.jpg', size: 900_000 },
  { path: 'wxfile://tmp_b.jpg', size: 200_000 },
]

let town: Town
const apps: App[] = []
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => {
  for (const app of apps.splice(0)) app.kill()
})
afterAll(() => town?.close())

async function open(url: string, options: NonNullable<Parameters<typeof openApp>[2]> = {}): Promise<App> {
  const app = await openApp(town, sender, { url, ...options })
  apps.push(app)
  return app
}
const rows = () => town.database.collection('snaps').all()
const newest = () => [...rows()].sort((a, b) => Number(b.at) - Number(a.at))[0]
const sends = (app: App) => app.reached.filter(call => call.startsWith(`${send} `))
const keptOn = (app: App) => [
  ...[...app.texts.keys()].filter(name => name.includes('parcel.')),
  ...[...app.device.files.keys()].filter(name => name.includes('kept_')),
]

it('three taps: the photos, what it is, off', async () => {
  const app = await open(`${routes.snapSend}?node=${community}`)
  expect(app.text()).toContain('北关社区')
  app.device.album = album
  await app.tap(sendText.camera)
  expect(app.calls('compressImage').map(({ src }) => src)).toContain('wxfile://tmp_a.jpg')
  await app.tap(snapText.categories.praise.crossing)
  await app.tap(sendText.act.praise)
  await app.settle()
  expect(app.text()).toContain(sendText.done.praise)
  expect(newest()).toMatchObject({ kind: 'praise', category: 'crossing', node: community, photoCount: 2 })
  expect(keptOn(app)).toEqual([])
  expect(app.errors).toEqual([])
})

it('without network it is kept with its photos, survives the end of the app, and is one record', async () => {
  const before = rows().length
  const first = await open(`${routes.snapSend}?node=${community}&kind=attention`)
  first.device.album = album
  await first.tap(sendText.camera)
  first.network.cut()
  await first.tap(snapText.categories.attention.litter)
  await first.tap(sendText.act.attention)
  await first.settle()
  expect(first.text()).toContain(sendText.kept)
  expect(keptOn(first)).toHaveLength(3)
  expect(rows()).toHaveLength(before)
  const { texts } = first
  const { files } = first.device
  first.kill()

  const second = await open(routes.mySnaps, { texts, files, offline: true })
  expect(second.text()).toContain(mySnapsText.waits)
  second.network.mend()
  await second.settle()
  expect(rows()).toHaveLength(before + 1)
  expect(sends(second)).toHaveLength(1)
  expect(keptOn(second)).toEqual([])
  expect(second.text()).not.toContain(mySnapsText.waits)
  expect(second.errors).toEqual([])
})

it('an answer that is lost is asked for with the same key', async () => {
  const before = rows().length
  const app = await open(`${routes.snapSend}?node=${community}`)
  app.device.album = album.slice(1)
  await app.tap(sendText.camera)
  await app.tap(snapText.categories.praise.crossing)
  await app.tap(sendText.act.praise)
  await app.settle()
  expect(rows()).toHaveLength(before + 1)
  expect(new Set(sends(app)).size).toBe(1)
})

it('from a group’s card the community is known, and so is what the card was for', async () => {
  const app = await open(`${routes.snapSend}?from=snapSend`, {
    opening: { scene: 1008 },
    group: () => town.cloudIdFor(sender, seededGroups[0]),
  })
  await app.settle()
  expect(app.text()).toContain(sendText.placeFrom.group)
  expect(app.text()).toContain('北关社区')
})

it('what is refused waits with its reason, and is mended with its words and photos', async () => {
  const app = await open(`${routes.snapSend}?node=${community}`)
  app.device.album = album.slice(1)
  await app.tap(sendText.camera)
  await app.tap(sendText.optional)
  const [words] = app.all(({ tag }) => tag === 'input' || tag === 'textarea')
  if (!words) throw new Error('there is no field for words')
  await app.input(words, '【违规】')
  await app.tap(snapText.categories.praise.crossing)
  await app.tap(sendText.act.praise)
  await app.settle()
  expect(app.text()).toContain('有的话微信不让发')
  await app.tap(sendText.mine)
  expect(app.text()).toContain(mySnapsText.refused)
  await app.tap(mySnapsText.edit)
  expect(app.all(({ attributes }) => attributes.value === '【违规】')).not.toEqual([])
  const before = rows().length
  const [again] = app.all(({ tag }) => tag === 'input' || tag === 'textarea')
  if (!again) throw new Error('there is no field for words')
  await app.input(again, '公交车让行')
  await app.tap(sendText.act.praise)
  await app.settle()
  expect(rows()).toHaveLength(before + 1)
  expect(keptOn(app)).toEqual([])
  expect(expectDone(await town.as(sender)(snaps.mine, {})).items[0]?.words).toBe('公交车让行')
})
