import { people } from '../contract/people'
import { createChanges } from './changes'
import { createKeptAnswers } from './kept-answers'
import { phoneStorage } from './phone-storage'
import { createQueryStore, freshForMs, type Question } from './query-store'
import { stableJson } from './stable-json'
import { cloudInMemory, settled } from './testing/cloud-in-memory'
import { memoryTexts } from './testing/memory-texts'

const town = { places: [], complete: true }
const places = (kind: string, keep = false): Question => ({
  action: people.places,
  inputText: stableJson({ kinds: [kind] }),
  keep,
})
const streets = places('street')

function app(texts = memoryTexts(), person = 'lin-yulan') {
  const cloud = cloudInMemory(town)
  const changes = createChanges()
  const clock = { now: 1_000_000 }
  const now = () => clock.now
  const kept = createKeptAnswers(phoneStorage(texts), now)
  const store = createQueryStore({ call: cloud.call, changes, kept, persona: () => person, now })
  /** opens a question as a page does; returns what it shows each time */
  const page = (question: Question) => {
    const shown: unknown[] = []
    const close = store.subscribe(question, () => shown.push(store.snapshot(question).status))
    void store.open(question)
    return { shown, close }
  }
  return { cloud, changes, clock, store, page, texts }
}

it('an answer that may not stay on the phone leaves nothing there', async () => {
  const { page, texts } = app()
  page({ ...streets, keep: data => (data as typeof town).places.length > 0 })
  await settled()
  expect([...texts.texts.values()].join()).not.toContain('complete')
  page({ ...places('community'), keep: () => true })
  await settled()
  expect([...texts.texts.values()].join()).toContain('complete')
})

describe('a question to the cloud', () => {
  it('is loading, then answered', async () => {
    const { store, page } = app()
    page(streets)
    expect(store.snapshot(streets)).toEqual({ status: 'loading', stale: false })
    await settled()
    expect(store.snapshot(streets)).toEqual({ status: 'ready', data: town, stale: false })
  })

  it('is asked once by two parts of a page, and once when React mounts twice', async () => {
    const { cloud, page } = app()
    page(streets)
    page(places('street')).close()
    page(streets)
    await settled()
    expect(cloud.tried).toEqual(['people.places'])
  })

  it('is asked once more for each other input', async () => {
    const { cloud, page, store } = app()
    page(streets)
    page(places('team'))
    await settled()
    expect(cloud.tried).toHaveLength(2)
    expect(store.snapshot(places('team')).status).toBe('ready')
  })

  it('is not asked again by a second page within half a minute, but is after it', async () => {
    const { cloud, clock, page, store } = app()
    page(streets)
    await settled()
    page(streets)
    clock.now += freshForMs - 1
    await store.open(streets)
    expect(cloud.tried).toHaveLength(1)
    clock.now += 1
    await store.open(streets)
    expect(cloud.tried).toHaveLength(2)
  })

  it('is asked again by a second page at once when a command has taken effect since', async () => {
    const { cloud, changes, page, store } = app()
    page(streets)
    await settled()
    changes.note('people.addPlace')
    await store.open(streets)
    expect(cloud.tried).toHaveLength(2)
  })

  it('is not asked again when its page is shown, unless a command has taken effect since', async () => {
    const { cloud, changes, page, store } = app()
    page(streets)
    await settled()
    store.show(streets)
    store.show(streets)
    expect(cloud.tried).toHaveLength(1)
    changes.note('people.addPlace')
    store.show(streets)
    await settled()
    store.show(streets)
    await settled()
    expect(cloud.tried).toHaveLength(2)
  })

  it('shows the newer answer when an older call comes back last', async () => {
    const { cloud, changes, page, store } = app()
    cloud.next('hold')
    page(streets)
    await settled()
    changes.note('people.addPlace')
    cloud.answer = { places: [], complete: false }
    await store.reload(streets)
    expect(store.snapshot(streets).data).toEqual({ places: [], complete: false })
    await cloud.release()
    expect(store.snapshot(streets).data).toEqual({ places: [], complete: false })
    expect(cloud.tried).toHaveLength(2)
  })

  it('tells nobody who has left, and remembers nothing of it', async () => {
    const { cloud, page, store } = app()
    cloud.next('hold')
    const { shown, close } = page(streets)
    await settled()
    close()
    await cloud.release()
    expect(shown).toEqual([])
    expect(store.snapshot(streets)).toEqual({ status: 'loading', stale: false })
  })

  it('keeps what is shown while it is asked again', async () => {
    const { cloud, page, store } = app()
    const { shown } = page(streets)
    await settled()
    cloud.next('hold')
    void store.reload(streets)
    await settled()
    expect(store.snapshot(streets)).toEqual({ status: 'ready', data: town, stale: false })
    await cloud.release()
    expect(shown).toEqual(['ready', 'ready'])
  })
})

describe('a question without answer', () => {
  it.each(['offline', 'timeout', 'unavailable'] as const)('is offline when the call is %s', async fate => {
    const { cloud, page, store } = app()
    cloud.otherwise(fate)
    page(streets)
    await settled()
    const code = fate.toUpperCase()
    expect(store.snapshot(streets)).toEqual({ status: 'offline', error: { code }, stale: false })
  })

  it('shows what the page had, marked stale', async () => {
    const { cloud, page, store } = app()
    page(streets)
    await settled()
    cloud.otherwise('offline')
    await store.reload(streets)
    expect(store.snapshot(streets)).toMatchObject({ status: 'offline', data: town, stale: true })
    cloud.otherwise('arrives')
    await store.reload(streets)
    expect(store.snapshot(streets)).toEqual({ status: 'ready', data: town, stale: false })
  })

  it('shows what was kept on the phone when the app starts without a network', async () => {
    const first = app()
    first.page(places('street', true))
    await settled()
    const second = app(first.texts)
    second.cloud.otherwise('offline')
    second.page(places('street', true))
    await settled()
    expect(second.store.snapshot(streets)).toMatchObject({ status: 'offline', data: town, stale: true })
  })

  it('shows nothing that was kept for somebody else, for another input, or in a shape of the past', async () => {
    const first = app()
    first.page(places('street', true))
    await settled()
    const other = app(first.texts, 'zhao-tiezhu')
    other.cloud.otherwise('offline')
    other.page(places('street', true))
    other.page(places('team', true))
    await settled()
    expect(other.store.snapshot(streets)).toEqual({ status: 'offline', error: { code: 'OFFLINE' }, stale: false })
    expect(other.store.snapshot(places('team'))).not.toHaveProperty('data')

    for (const [name, text] of first.texts.texts) first.texts.texts.set(name, text.replace('"complete"', '"old"'))
    const later = app(first.texts)
    later.cloud.otherwise('offline')
    later.page(places('street', true))
    await settled()
    expect(later.store.snapshot(streets)).not.toHaveProperty('data')
  })

  it('is asked again when the network is back, if somebody still looks', async () => {
    const { cloud, page, store } = app()
    cloud.next('offline', 'offline')
    page(streets)
    const team = page(places('team'))
    await settled()
    team.close()
    store.retryUnanswered()
    await settled()
    expect(store.snapshot(streets).status).toBe('ready')
    expect(cloud.tried).toHaveLength(3)
  })
})

describe('a question that is refused', () => {
  const refused = { ok: false, error: { code: 'FORBIDDEN' }, requestId: 'r' } as const

  it('shows the refusal and nothing from before', async () => {
    const { cloud, page, store } = app()
    page(streets)
    await settled()
    cloud.next(refused)
    await store.reload(streets)
    expect(store.snapshot(streets)).toEqual({ status: 'refused', error: { code: 'FORBIDDEN' }, stale: false })
  })

  it('takes what was kept from the phone', async () => {
    const first = app()
    first.page(places('street', true))
    await settled()
    first.cloud.next(refused)
    await first.store.reload(places('street', true))
    expect(first.texts.texts.size).toBe(0)
  })
})

describe('another person at the same phone', () => {
  it('sees nothing of the one before, not even an answer that was under way', async () => {
    const { cloud, page, store, texts } = app()
    page(places('street', true))
    await settled()
    cloud.next('hold')
    void store.reload(places('street', true))
    await settled()
    store.forget()
    await cloud.release()
    expect(store.snapshot(streets)).toEqual({ status: 'loading', stale: false })
    expect(texts.texts.size).toBe(0)
    store.show(streets)
    await settled()
    expect(store.snapshot(streets).status).toBe('ready')
  })
})
