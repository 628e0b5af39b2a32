/** A matter handed over on a phone, with WeChat's own template compiler in between: with and without a trace. */
import { expectDone } from '../../local-cloud/seed/caller'
import { advice } from '../../src/contract/advice'
import { consultationText, neutral } from '../../src/copy/advice'
import { appText } from '../../src/copy/app'
import { routes } from '../../src/ui/navigation/routes'
import { openTown, type Town } from '../support/town'
import { type App, openApp } from './app'

const { handOver: text, done, safe } = consultationText

let town: Town
let app: App
beforeAll(async () => {
  town = await openTown()
})
beforeEach(async () => {
  app = await openApp(town, 'zhao-tiezhu', { url: routes.handOver })
})
afterEach(() => app?.kill())
afterAll(() => town?.close())

const waiting = async () =>
  expectDone(await town.as('zhao-tiezhu')(advice.mine, {})).items.filter(({ status }) => status === 'waiting')
const kept = () => JSON.stringify([...app.texts])

async function write(words: string): Promise<void> {
  await app.input(app.field(), words)
  await app.tap(text.subject)
  await app.tap('别的事')
}

it('arrives once, and the draft on the phone goes with it', async () => {
  const before = (await waiting()).length
  await write('站点扣了我五百块押金不退')
  expect(kept()).toContain('押金')
  await app.tap(text.send)
  expect(app.text()).toContain(done.title)
  expect(await waiting()).toHaveLength(before + 1)
  expect(kept()).not.toContain('押金')
  expect(app.errors).toEqual([])
})

it('in safe mode leaves nothing on the phone, with a network and without', async () => {
  await app.tap(safe.label)
  await write('有人跟踪我下班')
  app.network.cut()
  await app.tap(text.sendQuietly)
  expect(app.text()).not.toContain(appText.kept.title)
  expect(kept()).not.toMatch(/跟踪|advice/)
  app.network.mend()
  await app.tap(text.sendQuietly)
  expect(app.text()).toContain(done.title)
  expect(kept()).not.toMatch(/跟踪|advice/)
  expect(app.errors).toEqual([])
})

it('in safe mode is taken off the screen when the app is left', async () => {
  await app.tap(safe.label)
  await app.input(app.field(), '有人跟踪我下班')
  await app.hide()
  expect(app.text()).toContain(neutral.covered)
  expect(app.text()).not.toContain('跟踪')
  await app.show()
  await app.tap(neutral.resume)
  expect(app.field().attributes.value).toBe('')
})
