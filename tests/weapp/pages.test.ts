import { appText } from '../../src/copy/app'
import { routes } from '../../src/ui/navigation/routes'
import { openTown, type Town } from '../support/town'
import { type App, distDir, openApp } from './app'
import { readDist } from './host/dist'

let town: Town
const apps: App[] = []
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => {
  for (const app of apps.splice(0)) app.kill()
})
afterAll(() => town?.close())

async function open(persona: string, url?: string, more: Parameters<typeof openApp>[2] = {}) {
  const app = await openApp(town, persona, url === undefined ? more : { ...more, url })
  apps.push(app)
  return app
}

describe('every page', () => {
  it.each(['chen-xinlai', 'lin-yulan', 'admin'])(
    'opens from a shared card for %s without an error',
    async persona => {
      for (const page of readDist(distDir).pages) {
        const app = await open(persona, page)
        expect({ page, routes: app.routes(), errors: app.errors }).toEqual({ page, routes: [page], errors: [] })
        expect(app.text().trim()).not.toBe('')
        app.kill()
      }
    },
    120_000,
  )

  it('says so when there is no network', async () => {
    const app = await open('lin-yulan')
    app.network.cut()
    await app.tab(routes.ask)
    expect(app.text()).toContain(appText.offline.title)
    app.network.mend()
    await app.settle()
    expect(app.errors).toEqual([])
  })
})

describe('the app', () => {
  it('asks once who this is, also when tabs are changed', async () => {
    const app = await open('lin-yulan')
    await app.tab(routes.me)
    await app.tab(routes.home)
    await app.hide()
    await app.show()
    expect(app.reached.filter(call => call === 'people.me')).toHaveLength(1)
    expect(app.text()).toContain('林玉兰')
  })

  it('knows the person without a network when it was opened before', async () => {
    const texts = new Map<string, string>()
    const before = await open('lin-yulan', undefined, { texts })
    before.kill()
    const again = await open('lin-yulan', undefined, { texts, offline: true })
    expect(again.reached).toEqual([])
    expect(again.text()).toContain('林玉兰')
  })

  it('follows the text size of WeChat', async () => {
    const app = await open('lin-yulan', undefined, { fontSize: 24 })
    const styles = app.all(({ attributes }) => String(attributes.style ?? '').includes('--font-scale'))
    expect(String(styles[0]?.attributes.style)).toMatch(/--font-scale: ?1\.5\b/)
  })

  it('offers the invitation with whose code it was opened', async () => {
    const app = await open('lin-yulan', `${routes.home}?scene=i.K7M4-9PXQ`)
    expect(app.text()).toContain(appText.home.invited.title)
    expect(app.errors).toEqual([])
  })
})
