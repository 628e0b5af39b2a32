import type { Reply } from '../contract/reply'
import { keptCommandsMax } from './kept-commands'
import { settled } from './testing/cloud-in-memory'
import { memoryTexts } from './testing/memory-texts'
import { phoneApp } from './testing/phone-app'

const command = (key: string, input: unknown = { key }, action = 'people.updateProfile') => ({ action, input, key })
const refusal = (code: string): Reply<unknown> => ({ ok: false, error: { code }, requestId: 'r' })

describe('a command', () => {
  it('is on the phone while it is under way, and gone when it is answered', async () => {
    const { cloud, queue, texts, done } = phoneApp()
    cloud.next('hold')
    const sent = queue.send(command('a'))
    await settled()
    expect([...texts.texts.keys()]).toEqual(['nx.command.a'])
    await cloud.release()
    expect(await sent).toEqual({ ok: true, data: {} })
    expect(texts.texts.size).toBe(0)
    expect(done).toEqual(['people.updateProfile'])
  })

  it('that is refused is gone too, and not reported a second time', async () => {
    const { cloud, queue, texts, refused, done } = phoneApp()
    cloud.next(refusal('PLACE_NOT_FOUND'))
    expect(await queue.send(command('a'))).toEqual(refusal('PLACE_NOT_FOUND'))
    expect(texts.texts.size).toBe(0)
    expect(refused()).toEqual([])
    expect(done).toEqual([])
  })

  it.each(['offline', 'timeout', 'unavailable', 'lost'] as const)('whose call is %s is kept', async fate => {
    const { cloud, queue } = phoneApp()
    cloud.next(fate)
    expect(await queue.send(command('a'))).toBe('kept')
    expect(queue.waiting()).toMatchObject([{ key: 'a', attempts: 1 }])
    expect(queue.waiting()[0]).not.toHaveProperty('lease')
  })

  it('whose answer was lost takes effect once, however often it is sent', async () => {
    const { cloud, queue, done } = phoneApp()
    cloud.next('lost', 'lost')
    await queue.send(command('a'))
    await queue.run()
    await queue.run()
    expect(cloud.tried).toHaveLength(3)
    expect(cloud.effects).toEqual([{ key: 'a' }])
    expect(done).toEqual(['people.updateProfile'])
    expect(queue.waiting()).toEqual([])
  })

  it('whose app was killed in between is sent again by the next start', async () => {
    const first = phoneApp()
    first.cloud.next('hold')
    void first.queue.send(command('a'))
    await settled()
    // the lease of the app that died has run out
    const second = phoneApp({ texts: first.texts, cloud: first.cloud, clock: { now: first.clock.now + 12_000 } })
    await second.queue.run()
    expect(first.cloud.effects).toEqual([{ key: 'a' }])
    expect(second.queue.waiting()).toEqual([])
  })

  it('that is sent again while it is under way makes one call', async () => {
    const { cloud, queue } = phoneApp()
    cloud.next('hold')
    const first = queue.send(command('a'))
    await settled()
    const run = queue.run()
    const second = queue.send(command('a'))
    await settled()
    await cloud.release()
    await Promise.all([first, second, run])
    expect(cloud.tried).toEqual(['people.updateProfile a'])
  })
})

describe('what waits', () => {
  it('is sent in order when the network is back', async () => {
    const { cloud, queue } = phoneApp()
    cloud.otherwise('offline')
    for (const key of ['c', 'a', 'b']) await queue.send(command(key, { key }, `people.${key}`))
    cloud.otherwise('arrives')
    await queue.run()
    expect(cloud.effects).toEqual([{ key: 'c' }, { key: 'a' }, { key: 'b' }])
  })

  it('stays when the network goes again in the middle, and nothing after it is tried', async () => {
    const { cloud, queue } = phoneApp()
    cloud.otherwise('offline')
    for (const key of ['a', 'b', 'c']) await queue.send(command(key, { key }, `people.${key}`))
    cloud.tried.length = 0
    cloud.next('arrives')
    await queue.run()
    expect(cloud.tried).toEqual(['people.a a', 'people.b b'])
    expect(queue.waiting().map(row => row.key)).toEqual(['b', 'c'])
  })

  it('of the same action keeps its order: what comes later is not sent before', async () => {
    const { cloud, queue } = phoneApp()
    cloud.next('timeout', 'timeout')
    await queue.send(command('old'))
    expect(await queue.send(command('new'))).toBe('kept')
    expect(await queue.send(command('other', {}, 'people.agree'))).toMatchObject({ ok: true })
    expect(await queue.send(command('newest'))).toMatchObject({ ok: true })
    expect(cloud.effects).toEqual([{}, { key: 'old' }, { key: 'new' }, { key: 'newest' }])
  })

  it('of the same action keeps its order when everything is sent again', async () => {
    const { cloud, queue } = phoneApp()
    cloud.otherwise('timeout')
    await queue.send(command('old'))
    await queue.send(command('new'))
    cloud.tried.length = 0
    cloud.next('timeout')
    cloud.otherwise('arrives')
    await queue.run()
    expect(cloud.tried).toEqual(['people.updateProfile old'])
    await queue.run()
    expect(cloud.effects).toEqual([{ key: 'old' }, { key: 'new' }])
  })

  it('of one action does not hold up the others', async () => {
    const { cloud, queue } = phoneApp()
    cloud.otherwise('timeout')
    await queue.send(command('a', {}, 'people.agree'))
    await queue.send(command('b'))
    cloud.next('timeout')
    cloud.otherwise('arrives')
    await queue.run()
    expect(queue.waiting().map(row => row.key)).toEqual(['a'])
  })

  it('and is refused later is noted for the person, newest first, and is not sent again', async () => {
    const { cloud, queue, refused } = phoneApp()
    cloud.next('offline')
    await queue.send(command('a'))
    cloud.next(refusal('PLACE_NOT_FOUND'))
    await queue.run()
    expect(queue.waiting()).toEqual([])
    expect(refused()).toMatchObject([{ key: 'a', action: 'people.updateProfile', error: { code: 'PLACE_NOT_FOUND' } }])
  })

  it('and finds the cloud busy goes on waiting', async () => {
    const { cloud, queue, refused } = phoneApp()
    cloud.next('offline')
    await queue.send(command('a'))
    cloud.next(refusal('BUSY'))
    await queue.run()
    expect(queue.waiting()).toHaveLength(1)
    expect(refused()).toEqual([])
    await queue.run()
    expect(cloud.effects).toHaveLength(1)
  })

  it('is told first to the form that still waits for it', async () => {
    const { cloud, queue, refused } = phoneApp()
    cloud.next('offline')
    await queue.send(command('a'))
    const heard: unknown[] = []
    queue.onAnswer('a', reply => heard.push(reply) > 0)
    cloud.next(refusal('PLACE_NOT_FOUND'))
    await queue.run()
    expect(heard).toEqual([refusal('PLACE_NOT_FOUND')])
    expect(refused()).toEqual([])
  })

  it('tells those who watch whenever it changes', async () => {
    const { cloud, queue } = phoneApp()
    const counts: number[] = []
    queue.subscribe(() => counts.push(queue.waiting().length))
    cloud.next('offline')
    await queue.send(command('a'))
    await queue.run()
    expect(counts[0]).toBe(1)
    expect(counts[counts.length - 1]).toBe(0)
  })

  it('belongs to the person who sent it', async () => {
    const lin = phoneApp({ person: 'lin-yulan' })
    lin.cloud.next('offline')
    await lin.queue.send(command('a'))
    const zhao = phoneApp({ texts: lin.texts, cloud: lin.cloud, person: 'zhao-tiezhu' })
    expect(zhao.queue.waiting()).toEqual([])
    await zhao.queue.run()
    expect(lin.cloud.effects).toEqual([])
    await lin.queue.run()
    expect(lin.cloud.effects).toHaveLength(1)
  })

  it('stays when somebody else takes over in the middle of a run', async () => {
    const app = phoneApp({ person: 'lin-yulan' })
    app.cloud.otherwise('timeout')
    await app.queue.send(command('a', {}, 'people.a'))
    await app.queue.send(command('b', {}, 'people.b'))
    app.cloud.tried.length = 0
    app.cloud.next('hold')
    const run = app.queue.run()
    await settled()
    app.become('zhao-tiezhu')
    await app.cloud.release()
    await run
    expect(app.cloud.tried).toEqual(['people.a a'])
  })

  it('is sent once more when the network comes back during a run', async () => {
    const { cloud, queue } = phoneApp()
    cloud.next('offline', 'offline')
    await queue.send(command('a'))
    await Promise.all([queue.run(), queue.run()])
    expect(cloud.effects).toHaveLength(1)
  })
})

describe('two tabs of one browser', () => {
  it('do not send the same command at the same time; the second looks again later', async () => {
    const clock = { now: 1000 }
    const first = phoneApp({ clock })
    const second = phoneApp({ texts: first.texts, cloud: first.cloud, clock })
    first.cloud.next('hold')
    void first.queue.send(command('a'))
    await settled()
    await second.queue.run()
    await second.queue.run()
    expect(first.cloud.tried).toHaveLength(1)
    expect(second.later).toHaveLength(1)
    expect(second.later[0]?.ms).toBeLessThanOrEqual(11_000)
    await first.cloud.release()
    second.later[0]?.run()
    await settled()
    expect(first.cloud.tried).toHaveLength(1)
  })

  it('are not stopped by a lease that a wrong clock left behind', async () => {
    const first = phoneApp({ clock: { now: 9_000_000 } })
    first.cloud.next('hold')
    void first.queue.send(command('a'))
    await settled()
    const second = phoneApp({ texts: first.texts, cloud: first.cloud, clock: { now: 1000 } })
    await second.queue.run()
    expect(second.queue.waiting()).toEqual([])
    expect(first.cloud.effects).toHaveLength(1)
  })
})

describe('a phone without room', () => {
  it('gives up kept answers for a command', async () => {
    const texts = memoryTexts(400)
    const { cloud, queue } = phoneApp({ texts })
    texts.texts.set('nx.answer.1', `{"identity":"q","at":1,"data":"${'x'.repeat(300)}"}`)
    cloud.next('offline')
    expect(await queue.send(command('a'))).toBe('kept')
    expect(queue.waiting()).toHaveLength(1)
  })

  it('sends a command all the same, but does not promise to keep it', async () => {
    const { cloud, queue, done } = phoneApp({ texts: memoryTexts(10) })
    expect(await queue.send(command('a'))).toEqual({ ok: true, data: {} })
    expect(done).toHaveLength(1)
    cloud.next('offline', 'lost')
    expect(await queue.send(command('b'))).toMatchObject({ ok: false, error: { code: 'OFFLINE' } })
    expect(await queue.send(command('b'))).toMatchObject({ ok: false, error: { code: 'TIMEOUT' } })
    expect(await queue.send(command('b'))).toEqual({ ok: true, data: {} })
    expect(cloud.effects).toEqual([{ key: 'a' }, { key: 'b' }])
  })

  it('refuses a new command when 100 wait, but not another try of one that waits', async () => {
    const { cloud, queue } = phoneApp()
    cloud.otherwise('offline')
    for (let index = 0; index < keptCommandsMax; index += 1) await queue.send(command(`k${index}`, {}, `p.${index}`))
    expect(await queue.send(command('more', {}, 'p.more'))).toMatchObject({ ok: false, error: { code: 'KEPT_FULL' } })
    expect(queue.waiting()).toHaveLength(keptCommandsMax)
    cloud.otherwise('arrives')
    expect(await queue.send(command('k99', {}, 'p.99'))).toEqual({ ok: true, data: {} })
  })
})
