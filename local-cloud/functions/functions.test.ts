import { findPersona } from '../identity/personas'
import { type ProbeCloud, startProbeCloud } from './fixtures/start'

const lin = 'lin-yulan'
const zhao = 'zhao-tiezhu'
const openidOf = (id: string) => findPersona(id)?.openid

let town: ProbeCloud
beforeAll(async () => {
  town = await startProbeCloud({}, { workersPerFunction: 2 })
})
afterAll(() => town.close())
afterEach(() => {
  town.cloud.faults.clear()
  town.cloud.clock.setOffset(0)
})

const failure = async (what: string, fields: object = {}) => {
  const { status, body } = await town.post('/call', { action: 'probe.run', do: what, ...fields }, lin)
  return { status, ...body.error }
}

const bothProcesses = () => Promise.all([1, 2].map(() => town.probe(lin, 'sleep', { ms: 100 })))

describe('identity', () => {
  it('of the caller reaches the function, and nothing of the caller before', async () => {
    const first = await town.probe(lin, 'context', {
      group: { $cloudID: town.cloud.cloudIdFor(lin, '北关社区群') },
    })
    expect(first).toMatchObject({ OPENID: openidOf(lin), SOURCE: 'wx_client', ENV: 'local-env' })
    expect(first).toHaveProperty('OPEN_DATA_INFO', '{"keys":["group"]}')
    const second = (await town.probe(undefined, 'context')) as object
    expect(second).toMatchObject({ pid: (first as { pid: number }).pid, SOURCE: 'wx_client' })
    expect(second).not.toHaveProperty('OPENID')
    expect(second).not.toHaveProperty('OPEN_DATA_INFO')
    expect(await town.probe(undefined, 'variables')).not.toContain('WX_OPENID')
    expect(await town.probe(undefined, 'variables')).not.toContain('WX_OPEN_DATA_INFO')
  })

  it('stays apart when two people call at the same time', async () => {
    const sleep = (persona: string) => town.probe(persona, 'contextLater', { ms: 150 })
    const [a, b, c] = await Promise.all([sleep(lin), sleep(zhao), sleep(lin)])
    expect(a).toMatchObject({ OPENID: openidOf(lin) })
    expect(b).toMatchObject({ OPENID: openidOf(zhao) })
    expect(c).toMatchObject({ OPENID: openidOf(lin) })
  })

  it('cannot be forged by fields of the call', async () => {
    const seen = await town.probe(lin, 'echo', { userInfo: { openId: openidOf(zhao) }, key: 'k' })
    expect(seen).toMatchObject({ userInfo: { openId: openidOf(lin) }, key: 'k', action: 'probe.run' })
    const nobody = await town.probe(undefined, 'echo', { userInfo: { openId: openidOf(zhao) } })
    expect(nobody).not.toHaveProperty('userInfo')
  })

  it('leaves nothing of this machine in the function’s environment', async () => {
    const names = (await town.probe(lin, 'variables')) as unknown as string[]
    expect(names.filter(name => !/^(TCB_|TENCENTCLOUD_|WX_|SCF_NAMESPACE$|TZ$)/.test(name))).toEqual([])
  })
})

describe('a function', () => {
  it('runs in UTC and sees the emulated clock', async () => {
    expect(await town.probe(lin, 'timezone')).toBe(0)
    town.cloud.clock.setOffset(3 * 86_400_000)
    const ahead = ((await town.probe(lin, 'now')) as unknown as number) - Date.now()
    expect(Math.abs(ahead - 3 * 86_400_000)).toBeLessThan(1000)
    expect(await town.probe(lin, 'dates')).toEqual([
      expect.any(String),
      '1970-01-01T00:00:00.000Z',
      true,
      expect.any(String),
    ])
  })

  it('that returns nothing answers null', async () => {
    expect(await town.probe(lin, 'nothing')).toBeNull()
  })

  it('that throws is an execution failure with its message', async () => {
    expect(await failure('throw', { message: '不行' })).toEqual({
      status: 502,
      code: 'CLOUD_FUNCTIONS_EXECUTE_FAIL',
      detail: { errCode: -504002, message: 'TypeError: 不行' },
    })
  })

  it.each(['exit', 'rejectLater'])(
    'whose process dies (%s) fails, and the next call is served by another',
    async what => {
      const before = await bothProcesses()
      expect(await failure(what)).toMatchObject({ status: 502, code: 'CLOUD_FUNCTIONS_EXECUTE_FAIL' })
      const after = await bothProcesses()
      expect(after.filter(pid => before.includes(pid))).toHaveLength(1)
    },
  )

  it('that never ends is killed at its time limit, even when it spins', async () => {
    const started = Date.now()
    const { status, body } = await town.post('/call', { action: 'brief.run', do: 'spin' }, lin)
    expect(status).toBe(504)
    expect(body.error).toEqual({
      code: 'CLOUD_FUNCTIONS_TIME_LIMIT_EXCEEDED',
      detail: { errCode: -504003, message: 'Invoking task timed out after 1 seconds' },
    })
    expect(Date.now() - started).toBeLessThan(10_000)
    const next = await town.post('/call', { action: 'brief.run', do: 'context' }, lin)
    expect(next.body).toMatchObject({ runs: 1 })
  })
})

describe('a CloudID', () => {
  const issued = (group: string, persona = lin) => ({ $cloudID: town.cloud.cloudIdFor(persona, group) })
  const seen = async (fields: object) => {
    const event = await town.probe(lin, 'echo', fields)
    const context = await town.probe(lin, 'context', fields)
    return { event, keys: (context as { OPEN_DATA_INFO?: string }).OPEN_DATA_INFO }
  }

  it('at the top of the call is replaced by the group’s id, the same for everybody in the group', async () => {
    const { event, keys } = await seen({ group: issued('雁北群'), other: issued('别的群') })
    const { group, other } = event as Record<'group' | 'other', { data: { opengid: string } }>
    expect(group).toEqual({ cloudID: expect.any(String), data: { opengid: expect.stringMatching(/^tG[\w-]{26}$/) } })
    expect(other.data.opengid).not.toBe(group.data.opengid)
    const neighbour = await town.probe(zhao, 'echo', { group: issued('雁北群', zhao) })
    expect(neighbour).toMatchObject({ group: { data: group.data } })
    expect(keys).toBe('{"keys":["group","other"]}')
  })

  it.each([
    ['invented', { $cloudID: 'anything' }, { cloudID: 'anything', errCode: -601005 }],
    ['imitated by an object', { cloudID: 'x', data: { opengid: 'tGx' } }, { cloudID: 'x', data: { opengid: 'tGx' } }],
    ['inside of an object', { group: { $cloudID: 'a' } }, { group: { $cloudID: 'a' } }],
  ])('that is %s vouches for nothing', async (_, group, arrives) => {
    const { event, keys } = await seen({ group })
    expect(event).toMatchObject({ group: arrives })
    expect(keys).toBeUndefined()
  })

  it('of another person vouches for nothing', async () => {
    const { event, keys } = await seen({ group: issued('雁北群', zhao) })
    expect(event).toHaveProperty('group.errCode', -601007)
    expect(keys).toBeUndefined()
  })

  it('is good for five minutes', async () => {
    const group = issued('雁北群')
    const { clock } = town.cloud
    const before = clock.offset
    clock.setOffset(before + 299_000)
    expect((await seen({ group })).event).toHaveProperty('group.data.opengid')
    clock.setOffset(before + 301_000)
    expect((await seen({ group })).event).toHaveProperty('group.errCode', -601006)
    clock.setOffset(before)
  })

  it('is given to a browser that says from which group it was opened', async () => {
    const { body } = await town.post('/_local/group-card', { group: '雁北群' }, lin)
    expect((await seen({ group: { $cloudID: body.cloudID } })).keys).toBe('{"keys":["group"]}')
    expect((await town.post('/_local/group-card', { group: '雁北群' })).status).toBe(401)
    expect((await town.post('/_local/group-card', { group: '' }, lin)).status).toBe(400)
  })

  it('may come five times in one call and no more', async () => {
    const tickets = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`g${index}`, issued(`群${index}`)]))
    expect(await town.probe(lin, 'echo', tickets(5))).toHaveProperty('g4.data.opengid')
    expect(await failure('echo', tickets(6))).toMatchObject({ status: 400, code: 'CLOUD_INVALID_PARAM' })
  })
})

describe('sizes', () => {
  it('a request over 100 KB is refused before the function runs', async () => {
    const before = (await town.probe(lin, 'context')) as { runs: number }
    expect(await failure('echo', { text: 'x'.repeat(102_400) })).toMatchObject({ status: 413 })
    expect(await town.probe(lin, 'context')).toMatchObject({ runs: before.runs + 1 })
  })

  it('a reply over 1 MB is lost', async () => {
    expect(await town.probe(lin, 'reply', { bytes: 1_048_574 })).toHaveLength(1_048_574)
    expect(await failure('reply', { bytes: 1_048_575 })).toMatchObject({
      status: 502,
      code: 'CLOUD_CLOUDFUNCTION_RESULT_SIZE_EXCEED_LIMIT',
      detail: { errCode: -604001 },
    })
  })
})

describe('a nested call', () => {
  it('keeps the person and says that it comes from a function', async () => {
    const seen = await town.probe(lin, 'nested', { name: 'other', data: { do: 'context' } })
    expect(seen).toMatchObject({ result: { OPENID: openidOf(lin), SOURCE: 'wx_client,scf' } })
  })

  it('grows the chain with every function', async () => {
    const data = { do: 'nested', name: 'jobs', data: { do: 'context' } }
    const seen = await town.probe(lin, 'nested', { name: 'other', data })
    expect(seen).toMatchObject({ result: { result: { SOURCE: 'wx_client,scf,scf' } } })
  })

  it('to a function that throws rejects as the SDK does', async () => {
    const seen = await town.probe(lin, 'nested', { name: 'other', data: { do: 'throw', message: 'no' } })
    expect(seen).toMatchObject({ refused: { errMsg: expect.stringContaining('TypeError: no') } })
  })

  it('to a function that does not exist rejects', async () => {
    const seen = await town.probe(lin, 'nested', { name: '../../etc', data: {} })
    expect(seen).toMatchObject({ refused: { errMsg: expect.stringContaining('could not be found') } })
  })
})

describe('processes', () => {
  it('are reused while warm, and fresh when a cold start is ordered', async () => {
    const pid = async () => ((await town.probe(lin, 'context')) as { pid: number }).pid
    const warm = await pid()
    expect(await pid()).toBe(warm)
    town.cloud.faults.coldNext(1)
    expect(await pid()).not.toBe(warm)
  })

  it('serve one call each; more calls than processes wait in line', async () => {
    const started = Date.now()
    const pids = await Promise.all([1, 2, 3, 4].map(() => town.probe(lin, 'sleep', { ms: 200 })))
    expect(new Set(pids).size).toBe(2)
    expect(Date.now() - started).toBeGreaterThanOrEqual(400)
  })

  it('may be killed before the function ran', async () => {
    const { runs } = (await town.probe(lin, 'context')) as { runs: number }
    town.cloud.faults.crashNext(1, 'before')
    expect(await failure('context')).toMatchObject({ code: 'CLOUD_FUNCTIONS_EXECUTE_FAIL' })
    expect(runs).toBeGreaterThan(0)
    expect(await town.probe(lin, 'context')).toMatchObject({ runs: expect.any(Number) })
  })

  it('may be killed after the function ran and before its reply', async () => {
    town.cloud.faults.crashNext(1, 'after')
    const path = 'crash/after.txt'
    expect(await failure('upload', { path, text: 'done' })).toMatchObject({ code: 'CLOUD_FUNCTIONS_EXECUTE_FAIL' })
    const fileID = `cloud://local-env.local-bucket/${path}`
    expect(await town.probe(lin, 'download', { fileID })).toBe('done')
  })
})
