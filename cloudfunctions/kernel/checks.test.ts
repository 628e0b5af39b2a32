/** WeChat's checks of texts and pictures: real functions, the real SDK, the local cloud's WeChat, and whatever a push may do wrong. */
import type { LocalCloud } from '../../local-cloud/cloud'
import { as, expectDone } from '../../local-cloud/seed/caller'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { openidOf } from '../../tests/support/messages'
import { things } from '../../tests/support/modules/things/contract'
import { openThingsTown } from '../../tests/support/things-town'
import { uploadFile } from '../../tests/support/upload'
import type { OpenCheck } from './open-checks'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const lin = 'lin-yulan'

let town: LocalCloud
let made = 0
let begun = 0
beforeAll(async () => {
  // WeChat's own answer never arrives by itself: each test sends the one that it is about
  town = await openThingsTown({ mediaDelayMs: 100 * hour })
})
beforeEach(async () => {
  // housekeeping comes once an hour, so no test may set the clock back
  begun += 2 * day
  passed(0)
  expectDone(await as(town, lin)(people.agree, { version: privacyNoticeVersion }))
})
afterEach(() => town.faults.clear())
afterAll(() => town.close())

const passed = (ms: number) => town.clock.setOffset(begun + ms)
const rows = <T>(name: string) => town.database.collection(name).all() as unknown as (T & { _id: string })[]
const rowOf = (thing: string) => rows<OpenCheck>('openChecks').find(({ _id }) => _id === thing)
const toldOf = (thing: string) => rows<{ results: unknown; times: number }>('things').find(({ _id }) => _id === thing)
const outboxOf = (trace: string) =>
  rows<{ payload: { trace?: string } }>('outbox').find(({ payload }) => payload.trace === trace)
const tick = async () => {
  const outcome = await town.fireTimer()
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return JSON.parse(outcome.result) as { done: number; failed: number }
}
const settle = async () => {
  while ((await tick()).done > 0) {}
}
/** Somebody leaves a thing with so many pictures. */
async function keep(count: number, ready = 1): Promise<string> {
  made += 1
  const id = `${made}`
  const upload = (at: number) => uploadFile(town, lin, `things/${id}-${at}.jpg`, Buffer.from('bytes'))
  const files = await Promise.all(Array.from({ length: count }, (_, at) => upload(at)))
  expectDone(await as(town, lin)(things.keep, { id, files, ready }))
  return `things.${id}`
}
const event = (trace: string, suggest: string, more: object = {}) => ({
  MsgType: 'event',
  Event: 'wxa_media_check',
  CreateTime: 1,
  trace_id: trace,
  version: 2,
  errcode: 0,
  result: { suggest, label: 100 },
  ...more,
})
const push = async (trace: string, suggest: string, more: object = {}) => {
  const outcome = await pushed(event(trace, suggest, more))
  await settle()
  return outcome
}
const pushed = (content: object) => town.push(content as Readonly<Record<string, unknown>>)
const traces = (thing: string) => rowOf(thing)?.files.map(file => file.traces.at(-1) ?? '') ?? []

describe('pictures', () => {
  it('are asked about once each, and their owner is told when the last answer is there', async () => {
    const thing = await keep(2)
    await settle()
    const [first = '', second = ''] = traces(thing)
    expect(rowOf(thing)).toMatchObject({ openid: openidOf(lin), reminded: false, traces: [first, second] })
    expect(await push(first, 'pass')).toMatchObject({ ok: true })
    expect(toldOf(thing)).toBeUndefined()
    await push(second, 'risky')
    expect(toldOf(thing)).toMatchObject({
      times: 1,
      results: [
        { name: '0', result: 'pass' },
        { name: '1', result: 'refused' },
      ],
    })
    expect(rowOf(thing)).toBeUndefined()
  })

  it('are asked about once, although their job runs again', async () => {
    const thing = await keep(2, 2)
    expect(await tick()).toMatchObject({ done: 2 })
    expect(rowOf(thing)?.files.map(({ traces }) => traces.length)).toEqual([1, 1])
    await push(traces(thing)[0] ?? '', 'pass')
    await push(traces(thing)[1] ?? '', 'pass')
    expect(toldOf(thing)).toMatchObject({ times: 1 })
  })

  it('of which the second could not be asked about are asked about later, the first not twice', async () => {
    const thing = await keep(2)
    town.faults.failNext('security.mediaCheckAsync', '45009')
    expect(await tick()).toMatchObject({ failed: 1 })
    expect(traces(thing)).toEqual(['', ''])
    passed(3 * minute)
    await settle()
    expect(traces(thing).filter(Boolean)).toHaveLength(2)
  })

  it('that are not there, or whose person has been away for too long, are unknown', async () => {
    const gone = await keep(0, 0)
    expectDone(
      await as(town, lin)(things.keep, {
        id: 'gone',
        files: ['cloud://local-env.local-bucket/things/none.jpg'],
        ready: 1,
      }),
    )
    const late = await keep(1)
    passed(3 * hour)
    await settle()
    expect(toldOf('things.gone')).toMatchObject({ times: 1, results: [{ name: '0', result: 'unknown' }] })
    expect(toldOf(late)).toMatchObject({ times: 1, results: [{ result: 'unknown' }] })
    expect(rowOf(gone)).toMatchObject({ files: [] })
  })
})

describe('an answer', () => {
  it('that comes twice has one effect, and the first counts', async () => {
    const thing = await keep(1)
    await settle()
    const [trace = ''] = traces(thing)
    await Promise.all([pushed(event(trace, 'review')), pushed(event(trace, 'review'))])
    await settle()
    await push(trace, 'pass')
    expect(toldOf(thing)).toMatchObject({ times: 1, results: [{ result: 'doubtful' }] })
  })

  it('that comes before its question was written down waits for it', async () => {
    const early = '8f14e45f-ceea-467f-a0e6-5b2c3d4e5f60'
    await pushed(event(early, 'risky'))
    expect(outboxOf(early)).toMatchObject({ state: 'waiting', attempts: 1 })
    const at = town.clock.now()
    const files = [{ name: '0', file: 'cloud://local-env.local-bucket/things/a.jpg', traces: [early] }]
    const row = { _id: 'things.early', openid: openidOf(lin), by: 'somebody', files, traces: [early], at }
    town.database.collection('openChecks').insertMany([{ ...row, asked: at, reminded: false }])
    passed(3 * minute)
    await settle()
    expect(toldOf('things.early')).toMatchObject({ times: 1, results: [{ result: 'refused' }] })
  })

  it('to a question that nobody asked changes nothing, and is given up', async () => {
    const thing = await keep(1)
    await settle()
    const before = rowOf(thing)
    await push('00000000-0000-4000-8000-000000000000', 'risky')
    passed(3 * minute)
    await settle()
    expect(rowOf(thing)).toEqual(before)
    expect(
      rows<{ state: string; job: string }>('outbox').filter(
        ({ job, state }) => job === 'kernel.takeCheck' && state !== 'done',
      ),
    ).toEqual([])
  })

  it.each([
    ['says that the check failed', { errcode: -1008, result: undefined }],
    ['uses a word that nobody knows', { result: { suggest: 'perhaps' } }],
    ['has no result', { result: null }],
  ])('that %s is unknown', async (_title, more) => {
    const thing = await keep(1)
    await settle()
    await push(traces(thing)[0] ?? '', 'pass', more)
    expect(toldOf(thing)).toMatchObject({ results: [{ result: 'unknown' }] })
  })

  it('from a phone is refused, with or without a name', async () => {
    const thing = await keep(1)
    await settle()
    const before = rowOf(thing)
    for (const persona of [lin, undefined]) {
      const headers = { 'content-type': 'application/json', ...(persona && { authorization: `Persona ${persona}` }) }
      const body = JSON.stringify({ function: 'jobs', action: 'jobs.push', ...event(traces(thing)[0] ?? '', 'pass') })
      const reply = await fetch(`${town.url}/call`, { method: 'POST', headers, body })
      expect(await reply.json()).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
    }
    await settle()
    expect(rowOf(thing)).toEqual(before)
  })

  it('whose effect fails at first takes effect later, and the owner is told once it works', async () => {
    const thing = await keep(1)
    await settle()
    const trace = traces(thing)[0] ?? ''
    await pushed(event(trace, 'pass'))
    expect(rowOf(thing)).toBeUndefined()
    // the owner writes down what it is told; that fails at first
    town.faults.failNext('database.commitTransaction', 'DATABASE_REQUEST_FAILED')
    await tick()
    expect(toldOf(thing)).toBeUndefined()
    town.faults.clear()
    passed(10 * minute)
    await settle()
    expect(toldOf(thing)).toMatchObject({ times: 1, results: [{ result: 'pass' }] })
  })
})

describe('an answer that does not come', () => {
  it('is asked for once more after a good half hour, and either answer counts', async () => {
    const thing = await keep(1)
    await settle()
    const [first = ''] = traces(thing)
    passed(70 * minute)
    await settle()
    await settle()
    const [second = ''] = traces(thing)
    expect(second).not.toBe(first)
    expect(rowOf(thing)).toMatchObject({ reminded: true, traces: [first, second] })
    await push(first, 'pass')
    expect(toldOf(thing)).toMatchObject({ times: 1, results: [{ result: 'pass' }] })
    await push(second, 'risky')
    expect(toldOf(thing)).toMatchObject({ times: 1 })
  })

  it('is unknown after a day, and the OPENID is gone everywhere', async () => {
    const [thing, never] = [await keep(2), await keep(1, 0)]
    await settle()
    await push(traces(thing)[0] ?? '', 'pass')
    passed(25 * hour)
    await settle()
    await settle()
    expect(toldOf(thing)).toMatchObject({ times: 1, results: [{ result: 'pass' }, { result: 'unknown' }] })
    expect(toldOf(never)).toMatchObject({ times: 1, results: [] })
    for (const name of ['openChecks', 'outbox', 'things', 'journal'])
      expect(JSON.stringify(rows(name))).not.toContain(openidOf(lin))
  })
})

it('whoever leaves takes their rows along, and later answers change nothing', async () => {
  const thing = await keep(1)
  await settle()
  const [trace = ''] = traces(thing)
  expectDone(await as(town, lin)(people.deleteMe, { confirm: '删除' }))
  await settle()
  expect(rows('openChecks')).toEqual([])
  await push(trace, 'pass')
  expect(toldOf(thing)).toBeUndefined()
})

describe('a text', () => {
  const say = async (text: string) => expectDone(await as(town, lin)(things.say, { text })).verdict

  it.each([
    ['今天路口很干净。', 'pass'],
    ['', 'pass'],
    ['这里有【存疑】的话', 'doubtful'],
    ['这里有【违规】的话', 'refused'],
    [`${'字'.repeat(6_000)}【违规】`, 'refused'],
    [`${'字'.repeat(2_398)}【违规】${'字'.repeat(3_000)}`, 'refused'],
  ])('is judged as a whole: %#', async (text, verdict) => {
    expect(await say(text)).toBe(verdict)
  })

  it.each(['61010', '45009', '-1'])('that WeChat does not look at (%s) is unknown and stops nobody', async number => {
    town.faults.failNext('security.msgSecCheck', number)
    expect(await say('你好')).toBe('unknown')
    expect(await say('你好')).toBe('pass')
  })
})

it('no job is begun in the second half of the function’s time; the next minute goes on', async () => {
  await settle()
  for (let at = 0; at < 3; at += 1) expectDone(await as(town, lin)(things.idle, { seconds: 2.5 }))
  expect(await tick()).toMatchObject({ done: 2 })
  expect(await tick()).toMatchObject({ done: 1 })
})

it('no query of the checks scanned', () => expect(town.database.scans()).toEqual([]))
