import { people } from '../../src/contract/people'
import { appText } from '../../src/copy/app'
import { privacyNotice } from '../../src/copy/privacy'
import { routes } from '../../src/ui/navigation/routes'
import { openTown, type Town } from '../support/town'
import { type App, openApp } from './app'

const person = 'chen-xinlai'
const agree = people.agree.id

let town: Town
const apps: App[] = []
beforeEach(async () => {
  town = await openTown('empty')
})
afterEach(async () => {
  for (const app of apps.splice(0)) app.kill()
  await town.close()
})

async function open(texts = new Map<string, string>()): Promise<App> {
  const app = await openApp(town, person, { url: routes.consent, texts })
  apps.push(app)
  return app
}
/** Times that the command took effect, as the cloud's own journal has it. */
const effects = () =>
  town.database
    .collection('journal')
    .all()
    .filter(row => row.action === agree).length
const agreeCalls = (app: App) => app.reached.filter(call => call.startsWith(`${agree} `))
const keptOn = (app: App) => [...app.texts.keys()].filter(name => name.includes('command.'))

describe('a command whose network goes', () => {
  it('before it is sent is kept, and sent once when the network is back', async () => {
    const app = await open()
    app.network.cut()
    await app.tap(privacyNotice.agree)
    expect(app.text()).toContain(appText.kept.title)
    expect(app.text()).toContain(appText.kept.waiting(1))
    expect(keptOn(app)).toHaveLength(1)
    expect(effects()).toBe(0)

    app.network.mend()
    await app.settle()
    expect(effects()).toBe(1)
    expect(agreeCalls(app)).toHaveLength(1)
    expect(keptOn(app)).toEqual([])
    expect(app.text()).not.toContain(appText.kept.waiting(1))
    expect(app.errors).toEqual([])
  })

  it('in the middle takes effect once, though it is sent again with the same key', async () => {
    const app = await open()
    app.network.loseNextAnswer()
    await app.tap(privacyNotice.agree)
    expect(app.text()).toContain(appText.kept.title)
    expect(effects()).toBe(1)

    await app.tap(appText.kept.now)
    const [first, second, ...more] = agreeCalls(app)
    expect(second).toBe(first)
    expect(more).toEqual([])
    expect(effects()).toBe(1)
    expect(keptOn(app)).toEqual([])
    expect(app.errors).toEqual([])
  })

  it('and whose app is ended by the phone is sent by the next start', async () => {
    const first = await open()
    first.network.loseNextAnswer()
    await first.tap(privacyNotice.agree)
    first.kill()
    const second = await open(first.texts)
    expect(agreeCalls(second)).toEqual(agreeCalls(first))
    expect(effects()).toBe(1)
    expect(keptOn(second)).toEqual([])
    expect(second.text()).not.toContain(appText.kept.waiting(1))
  })

  it('and whose button is pressed again and again takes effect once', async () => {
    const app = await open()
    app.network.cut()
    await app.tap(privacyNotice.agree)
    await app.tap(privacyNotice.agree)
    expect(keptOn(app)).toHaveLength(1)
    app.network.mend()
    await app.settle()
    expect(effects()).toBe(1)
  })
})
