import { people } from '../contract/people'
import { createClient } from './client'
import { createCommandForm } from './command-form'
import { cloudInMemory, settled } from './testing/cloud-in-memory'
import { device } from './testing/device'

const agree = { version: '2026-11-23' }
const streets = { action: people.places, inputText: '{"kinds":["street"]}', keep: false }

function running(phone = device()) {
  const cloud = cloudInMemory({ places: [], complete: true })
  const client = createClient(cloud.call, phone)
  return { cloud, phone, client, form: createCommandForm({ action: people.agree, queue: client.queue }) }
}

describe('the client layer of a running app', () => {
  it('sends what waited when the app starts, is shown, and when the network is back', async () => {
    const { cloud, phone, client, form } = running()
    cloud.otherwise('offline')
    await form.send(agree)
    const stop = client.start()
    await settled()
    phone.appShows()
    await settled()
    expect(cloud.tried).toHaveLength(3)
    cloud.otherwise('arrives')
    phone.networkComesBack()
    await settled()
    expect(cloud.effects).toEqual([agree])
    stop()
    expect(phone.listening()).toBe(0)
  })

  it('asks open questions again when the network is back, and nothing when there is nothing to ask', async () => {
    const { cloud, phone, client } = running()
    const stop = client.start()
    cloud.next('offline')
    client.queries.subscribe(streets, () => {})
    await client.queries.open(streets)
    phone.networkComesBack()
    await settled()
    expect(client.queries.snapshot(streets).status).toBe('ready')
    phone.appShows()
    phone.networkComesBack()
    await settled()
    expect(cloud.tried).toHaveLength(2)
    stop()
  })

  it('counts what waits and shows what was refused until it is dismissed', async () => {
    const { cloud, client, form } = running()
    const seen: unknown[] = []
    client.summary.subscribe(() => seen.push(client.summary.snapshot()))
    const before = client.summary.snapshot()
    expect(before).toEqual({ count: 0, refused: [], refusedParcels: [] })
    expect(client.summary.snapshot()).toBe(before)
    cloud.next('offline', { ok: false, error: { code: 'NOTICE_OUTDATED' }, requestId: 'r' })
    await form.send(agree)
    expect(client.summary.snapshot().count).toBe(1)
    await client.queue.run()
    const { count, refused } = client.summary.snapshot()
    expect(count).toBe(0)
    expect(refused).toMatchObject([{ action: 'people.agree', error: { code: 'NOTICE_OUTDATED' } }])
    client.summary.dismiss(refused[0]?.key ?? '')
    expect(client.summary.snapshot().refused).toEqual([])
    expect(seen.length).toBeGreaterThanOrEqual(3)
  })

  it('marks answers as perhaps outdated when a command has taken effect, at once or later', async () => {
    const { cloud, client, form } = running()
    await form.send(agree)
    expect(client.changes.count).toBe(1)
    cloud.next('lost')
    await form.send(agree)
    expect(client.changes.count).toBe(1)
    await client.queue.run()
    expect(client.changes.count).toBe(2)
  })
})
