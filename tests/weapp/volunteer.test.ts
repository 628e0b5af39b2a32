/** The volunteer’s part on a phone: the activity of a shared card, signed up for; the code at its door, scanned to come and to leave; one’s own hours and their papers. */
import { expectDone } from '../../local-cloud/seed/caller'
import { hours } from '../../src/contract/hours'
import { service } from '../../src/contract/service'
import { certificatesText } from '../../src/copy/certificates'
import { hoursText } from '../../src/copy/hours'
import { routes } from '../../src/ui/navigation/routes'
import { activityMaker } from '../support/service'
import { openTown, type Town } from '../support/town'
import { type App, openApp } from './app'

const minute = 60_000
const hour = 60 * minute
const node = 'pc.beiguan.c01'
const leader = 'li-wen'
const volunteer = 'sun-xiaomei'
const title = '给楼道刷墙'

let town: Town
let app: App
let id: string
let begins: number
beforeAll(async () => {
  town = await openTown()
  begins = Math.ceil((town.clock.now() + 26 * hour) / hour) * hour
  id = (await activityMaker(() => town).publish({ title, startsAt: begins, endsAt: begins + 2 * hour }, node, leader))
    .id
})
afterEach(() => app?.kill())
afterAll(() => town?.close())

const goTo = (at: number) => town.clock.setOffset(at - Date.now())
const scene = async () => expectDone(await town.as(leader)(hours.atDoor, { activity: id })).codes[0]?.scene ?? ''
const own = async () => expectDone(await town.as(volunteer)(hours.mine, {})).services.items[0]

it('a shared card leads to the activity, and one tap signs up', async () => {
  app = await openApp(town, volunteer, { url: `${routes.activity}?id=${id}` })
  expect(app.text()).toContain(title)
  await app.tap('我要报名')
  expect(app.text()).toContain('您报上了')
  expect(expectDone(await town.as(volunteer)(service.read, { id })).own).toEqual({ state: 'in' })
  expect(app.errors).toEqual([])
})

it('the code at the door opens the sheet to sign, and one tap signs in', async () => {
  goTo(begins)
  app = await openApp(town, volunteer, { url: `${routes.scan}?scene=${encodeURIComponent(await scene())}` })
  expect(app.routes().at(-1)).toBe(routes.signIn)
  expect(app.text()).toContain(hoursText.sign.title)
  await app.tap(hoursText.sign.in)
  expect(app.text()).toContain(hoursText.sign.isIn(title))
  expect(await own()).toMatchObject({ title, state: 'in' })
  expect(app.errors).toEqual([])
})

it('scanned from one’s own hours when leaving, it signs out and says how long it was', async () => {
  goTo(begins + 2 * hour)
  app = await openApp(town, volunteer, { url: routes.myHours })
  await app.tap(hoursText.mine.sign)
  app.device.scan = { result: await scene() }
  await app.tap(hoursText.mine.sign)
  await app.tap(hoursText.sign.out)
  expect(app.text()).toContain(hoursText.sign.isOut(120))
  expect(await own()).toMatchObject({ title, state: 'out', minutes: 120 })
  expect(app.errors).toEqual([])
})

it('one’s own hours show it waiting, with what it will be worth, and lead to the papers', async () => {
  app = await openApp(town, volunteer, { url: routes.myHours })
  expect(app.text()).toContain(title)
  await app.tap(title)
  expect(app.text()).toContain(hoursText.mine.expected)
  expect(app.text()).toContain('2 小时 × 每小时 1 分 × 良好 100% = 2 分')
  await app.tap(hoursText.mine.close)
  await app.tap(certificatesText.row)
  expect(app.routes().at(-1)).toBe(routes.myPapers)
  await app.tap(certificatesText.openCertificate)
  expect(app.text()).toContain(certificatesText.opened)
  await app.tap(certificatesText.openStatement)
  expect(app.calls('openDocument')).toMatchObject([{ fileType: 'pdf' }, { fileType: 'pdf' }])
  expect(app.errors).toEqual([])
})
