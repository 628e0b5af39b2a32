/** Opened from a card in a group: what WeChat tells of it, what the app makes of it, and that nobody waits for it. */
import { expectDone } from '../../local-cloud/seed/caller'
import { seededGroups } from '../../local-cloud/seed/groups'
import { groups } from '../../src/contract/groups'
import { people } from '../../src/contract/people'
import { appText } from '../../src/copy/app'
import { groupBindText, groupsText } from '../../src/copy/groups'
import { routes } from '../../src/ui/navigation/routes'
import { openTown, type Town } from '../support/town'
import { type App, openApp } from './app'

const newcomer = 'chen-xinlai'
const worker = 'li-wen'
const arrived = groups.arrived.id

let town: Town
const apps: App[] = []
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => {
  for (const app of apps.splice(0)) app.kill()
})
afterAll(() => town?.close())

type Options = NonNullable<Parameters<typeof openApp>[2]>

async function open(persona: string, url: string, options: Options): Promise<App> {
  const app = await openApp(town, persona, { url, ...options })
  apps.push(app)
  return app
}
const inGroup = (persona: string, name: string): Options => ({
  opening: { scene: 1008 },
  group: () => town.cloudIdFor(persona, name),
})
const actions = (app: App) => app.reached.map(call => call.split(' ', 1)[0])
const from = (route: keyof typeof routes) => `${routes[route]}?from=${route}`

describe('the app', () => {
  it('opened from a group’s card says so after it knows who this is, and shows the community', async () => {
    const app = await open(newcomer, from('home'), inGroup(newcomer, seededGroups[0]))
    await app.settle()
    expect(app.text()).toContain('北关社区')
    expect(actions(app)).toEqual([people.me.id, arrived])
    expect(app.errors).toEqual([])
  })

  it.each([
    ['with a share ticket', { scene: 1044, shareTicket: 't1' }],
    ['as newer versions tell it', { scene: 1007, chatType: 3 }],
  ])('%s does the same', async (_title, opening) => {
    const app = await open(newcomer, from('home'), { ...inGroup(newcomer, seededGroups[0]), opening })
    await app.settle()
    expect(app.text()).toContain('北关社区')
  })

  it.each([
    ['opened from WeChat’s list', { opening: { scene: 1001 } }],
    ['opened by a card in a chat of two', { opening: { scene: 1007 } }],
    ['in a WeChat that is too old', { opening: { scene: 1008 }, group: 'missing' }],
  ] as const)('%s asks neither WeChat nor the cloud for a group', async (_title, options) => {
    const app = await open(newcomer, from('home'), options)
    await app.settle()
    expect(actions(app)).toEqual([people.me.id])
    expect(app.calls('getGroupEnterInfo')).toEqual([])
    expect(app.text()).toContain(appText.home.district)
    expect(app.errors).toEqual([])
  })

  it('whom WeChat refuses the group goes on without one', async () => {
    const app = await open(newcomer, from('home'), { opening: { scene: 1008 }, group: 'refused' })
    await app.settle()
    expect(actions(app)).toEqual([people.me.id, arrived])
    expect(app.calls('getGroupEnterInfo')).toHaveLength(1)
    expect(app.text()).toContain(appText.home.district)
    expect(app.errors).toEqual([])
  })

  it('brought back by a card of another group tells that one too, and once for each card', async () => {
    const app = await open(newcomer, from('home'), inGroup(newcomer, seededGroups[0]))
    await app.settle()
    await app.hide()
    await app.show()
    await app.settle()
    await app.hide()
    await app.show(from('ask'), { scene: 1008 })
    await app.settle()
    expect(actions(app).filter(action => action === arrived)).toHaveLength(2)
  })
})

describe('a bind card', () => {
  it('opened in the group by a worker ties it', async () => {
    const { token } = expectDone(await town.as(worker)(groups.prepareBinding, { node: 'pc.beiguan.c01' }))
    const url = `${routes.groupBind}?token=${token}&from=groupBind`
    const app = await open(worker, url, inGroup(worker, '三单元互助群'))
    await app.settle()
    expect(app.text()).toContain(groupBindText.title('北关社区'))
    await app.input(app.field(), '三单元互助群')
    await app.tap(groupBindText.act)
    await app.settle()
    expect(app.text()).toContain(groupBindText.here('北关社区'))
    const { items } = expectDone(await town.as(worker)(groups.list, { node: 'pc.beiguan.c01' }))
    expect(items.map(({ name }) => name)).toContain('三单元互助群')
    expect(app.errors).toEqual([])
  })

  it('opened by a neighbour leads home, and asks the cloud nothing about it', async () => {
    const app = await open('lin-yulan', `${routes.groupBind}?token=ABC`, inGroup('lin-yulan', seededGroups[0]))
    await app.settle()
    expect(app.text()).toContain(groupBindText.staffOnly)
    expect(actions(app)).not.toContain(groups.bindCard.id)
    await app.tap(groupBindText.home)
    expect(app.routes()).toEqual([routes.home])
  })
})

describe('what is shared', () => {
  const shared = (app: App) => app.page().call('onShareAppMessage', { from: 'menu' })

  it.each(['home', 'ask', 'classes', 'calculators'] as const)(
    'of %s has title, picture, and a path that says so',
    async route => {
      const app = await open('lin-yulan', routes[route], {})
      expect(shared(app)).toEqual({
        title: expect.stringMatching(/.{4,}/),
        path: `/${routes[route]}?from=${route}`,
        imageUrl: '/assets/share.png',
      })
    },
  )

  it('of a card keeps its id', async () => {
    const app = await open('lin-yulan', `${routes.topic}?id=seven-day-return`, {})
    expect(shared(app)).toMatchObject({ path: `/${routes.topic}?id=seven-day-return&from=topic` })
  })

  it('of the groups is the bind card once there is one, and the first page before', async () => {
    const app = await open(worker, `${routes.groups}?node=pc.beiguan.c01`, {})
    await app.settle()
    expect(shared(app)).toMatchObject({ path: `/${routes.home}?from=home` })
    await app.tap(groupsText.make)
    await app.settle()
    expect(shared(app)).toMatchObject({
      title: groupsText.card.share('北关社区'),
      path: expect.stringMatching(/^\/pages\/groups\/bind\/index\?token=[0-9A-Z]{12}&from=groupBind$/),
    })
  })
})
