import { createClient } from '@/cloud/client'
import { createCommandForm } from '@/cloud/command-form'
import { cloudInMemory, settled } from '@/cloud/testing/cloud-in-memory'
import { device } from '@/cloud/testing/device'
import { type Me, people } from '@/contract/people'
import { createSessionStore } from './session-store'

const keeper: Me = {
  person: {
    id: 'p1',
    roles: [{ role: 'keeper', kind: 'station', node: 'pc.beiguan.s1', place: '北关驿站', since: 1 }],
    agreed: { version: 'v', at: 1 },
  },
  notice: { version: 'v', agreed: true },
  claimed: true,
}
const agree = { version: '2026-11-23' }

function opened(phone = device(), cloud = cloudInMemory(keeper)) {
  const client = createClient(cloud.call, phone)
  const session = createSessionStore(client, phone)
  const asked = () => cloud.tried.filter(call => call === 'people.me').length
  return { phone, cloud, client, session, asked, stop: session.start() }
}

describe('the session', () => {
  it('asks once who this is, however many pages look and however often React mounts', async () => {
    const { session, asked, stop } = opened()
    stop()
    session.start()
    session.subscribe(() => {})
    expect(session.snapshot().state).toBe('loading')
    await settled()
    expect(session.snapshot()).toMatchObject({ state: 'ready', me: keeper })
    expect(asked()).toBe(1)
  })

  it('gives the same object until something is different', async () => {
    const { session } = opened()
    await settled()
    const first = session.snapshot()
    expect(session.snapshot()).toBe(first)
    first.setLargeType('large')
    expect(session.snapshot()).not.toBe(first)
  })

  it('knows what the person may do, there and below', async () => {
    const { session } = opened()
    expect(session.snapshot().can(['keeper'])).toBe(false)
    await settled()
    const { can } = session.snapshot()
    expect(can(['keeper', 'worker'])).toBe(true)
    expect(can(['keeper'], 'pc.beiguan.s1')).toBe(true)
    expect(can(['keeper'], 'pc.beiguan')).toBe(false)
    expect(can(['worker'])).toBe(false)
  })

  it('asks again after a command about the person, not after others', async () => {
    const { client, asked } = opened()
    await settled()
    await createCommandForm({ action: people.agree, queue: client.queue }).send(agree)
    await settled()
    expect(asked()).toBe(2)
    const rename = { node: 'pc', name: '平城区' }
    await createCommandForm({ action: people.renamePlace, queue: client.queue }).send(rename)
    await settled()
    expect(asked()).toBe(2)
  })

  it('shows the person of the last time when the app starts without a network, and asks when it is back', async () => {
    const first = opened()
    await settled()
    const { cloud, phone, session } = opened(device(first.phone.texts))
    cloud.otherwise('offline')
    await settled()
    session.snapshot().refresh()
    await settled()
    expect(session.snapshot()).toMatchObject({ state: 'offline', me: keeper })
    cloud.otherwise('arrives')
    phone.networkComesBack()
    await settled()
    expect(session.snapshot().state).toBe('ready')
  })

  it('is offline without a person at the very first start, and asks again when the app is shown', async () => {
    const cloud = cloudInMemory(keeper)
    cloud.otherwise('offline')
    const { session, phone, asked } = opened(device(), cloud)
    await settled()
    expect(session.snapshot().state).toBe('offline')
    expect(session.snapshot()).not.toHaveProperty('me')
    cloud.otherwise('arrives')
    phone.appShows()
    await settled()
    expect(session.snapshot().state).toBe('ready')
    phone.appShows()
    await settled()
    expect(asked()).toBe(2)
  })

  it('is refused where WeChat does not say who this is', async () => {
    const cloud = cloudInMemory()
    cloud.otherwise({ ok: false, error: { code: 'UNAUTHENTICATED' }, requestId: 'r' })
    const { session } = opened(device(), cloud)
    await settled()
    expect(session.snapshot().state).toBe('refused')
  })

  it('keeps nothing on the phone of a person who has been deleted', async () => {
    const { client, phone, cloud, session } = opened()
    await settled()
    expect(phone.storage.keys('answer.')).toHaveLength(1)
    cloud.answer = { kept: [] }
    cloud.next('arrives', 'offline')
    await createCommandForm({ action: people.deleteMe, queue: client.queue }).send({ confirm: '删除' })
    await settled()
    expect(phone.storage.keys('answer.')).toEqual([])
    expect(session.snapshot()).not.toHaveProperty('me')
  })
})

describe('text size', () => {
  it('follows the system, and is a step larger for who wants it', () => {
    const phone = device()
    const { session } = opened(phone)
    expect(session.snapshot()).toMatchObject({ largeType: 'system', fontScale: 1 })
    phone.scale = 1.4
    phone.appShows()
    expect(session.snapshot().fontScale).toBe(1.4)
    session.snapshot().setLargeType('large')
    expect(session.snapshot().largeType).toBe('large')
    expect(session.snapshot().fontScale).toBeCloseTo(1.82)
    phone.scale = 0.8
    phone.appShows()
    expect(session.snapshot().fontScale).toBeCloseTo(1.3)
    phone.scale = 2
    phone.appShows()
    expect(session.snapshot().fontScale).toBe(2)
  })

  it('is remembered', () => {
    const phone = device()
    opened(phone).session.snapshot().setLargeType('large')
    expect(opened(device(phone.texts)).session.snapshot().largeType).toBe('large')
  })
})

describe('the code that opened the app', () => {
  it('is told until a page has dealt with it, and told again only when another one is scanned', () => {
    const phone = device()
    phone.scene = 'i.K7M4'
    const { session } = opened(phone)
    expect(session.snapshot().scanned).toEqual({ kind: 'invitation', code: 'K7M4' })
    session.snapshot().forgetScanned()
    expect(session.snapshot()).not.toHaveProperty('scanned')
    phone.appShows()
    expect(session.snapshot()).not.toHaveProperty('scanned')
    phone.scene = 'x'
    phone.appShows()
    expect(session.snapshot().scanned).toEqual({ kind: 'unknown', scene: 'x' })
    phone.scene = undefined
    phone.appShows()
    expect(session.snapshot()).not.toHaveProperty('scanned')
  })
})

describe('at the local cloud', () => {
  const choices = [
    { id: 'lin-yulan', displayName: '林玉兰', description: '居民' },
    { id: 'zhao-tiezhu', displayName: '赵铁柱', description: '骑手' },
  ]

  it('another person can be chosen, who sees nothing of the one before', async () => {
    const phone = device()
    phone.person = 'lin-yulan'
    phone.choices = choices
    const { session } = opened(phone)
    await settled()
    const { persona } = session.snapshot()
    expect(persona).toMatchObject({ id: 'lin-yulan', choices })
    persona?.switchTo('zhao-tiezhu')
    expect(phone.person).toBe('zhao-tiezhu')
    expect(phone.restarts).toBe(1)
    expect(phone.storage.keys('answer.')).toEqual([])
    expect(session.snapshot()).not.toHaveProperty('me')
  })

  it('only: a phone has no choice', async () => {
    const { session } = opened()
    await settled()
    expect(session.snapshot()).not.toHaveProperty('persona')
  })
})
