import { request } from 'node:http'
import { type ProbeCloud, startProbeCloud } from '../functions/fixtures/start'
import { findPersona } from '../identity/personas'

const lin = 'lin-yulan'

let town: ProbeCloud
beforeAll(async () => {
  const notes = { permission: 'ADMINONLY', retention: { days: 1 }, indexes: [] } as const
  town = await startProbeCloud({}, { collections: { notes } })
})
afterAll(() => town.close())
afterEach(() => town.cloud.faults.clear())

/** With headers that fetch would not let us set. */
function raw(method: string, path: string, headers: Record<string, string>, body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(town.cloud.url)
    const sending = request({ method, hostname, port, path, headers }, response => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sending.on('error', reject).end(body)
  })
}

describe('strangers', () => {
  it.each(['evil.example', '127.0.0.1.evil.example', '10.0.0.1:80', 'localhost.evil.example'])(
    'who come by the name %j are refused',
    async host => {
      expect(await raw('GET', '/healthz', { host })).toBeGreaterThanOrEqual(400)
    },
  )

  it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('%s is this machine', async host => {
    const { port } = new URL(town.cloud.url)
    expect(await raw('GET', '/healthz', { host: `${host}:${port}` })).toBe(200)
  })

  it('pages of other sites cannot call, the cloud’s own page can', async () => {
    const body = JSON.stringify({ action: 'probe.run', do: 'now' })
    expect(await raw('POST', '/call', { origin: 'https://evil.example' }, body)).toBe(403)
    expect(await raw('POST', '/call', { origin: 'null' }, body)).toBe(403)
    expect(await raw('POST', '/call', { origin: town.cloud.url }, body)).toBe(200)
  })

  it('no page reaches the gateway, its own neither', async () => {
    expect(await raw('POST', '/admin', { origin: town.cloud.url }, '{}')).toBe(403)
    expect(await raw('POST', '/admin', { 'sec-fetch-site': 'same-origin' }, '{}')).toBe(403)
  })
})

describe('POST /call', () => {
  it('passes on what a phone sends, as the person of the Authorization header', async () => {
    const { status, body } = await town.post(
      '/call',
      { action: 'probe.run', input: { a: 1 }, key: 'k', more: true },
      lin,
    )
    expect(status).toBe(200)
    const userInfo = { appId: expect.any(String), openId: findPersona(lin)?.openid }
    expect(body).toEqual({ action: 'probe.run', input: { a: 1 }, key: 'k', more: true, userInfo })
  })

  it('without Authorization calls as nobody', async () => {
    const { status, body } = await town.post('/call', { action: 'probe.run', do: 'context' })
    expect([status, 'OPENID' in body]).toEqual([200, false])
  })

  it.each([
    ['an unknown persona', JSON.stringify({ action: 'probe.run' }), 'nobody', 401, 'CLOUD_UNKNOWN_PERSONA'],
    ['half a JSON', '{"action":', lin, 400, 'CLOUD_MALFORMED_JSON'],
    ['no object', '[]', lin, 400, 'CLOUD_MALFORMED_JSON'],
    ['more than 100 KB', `{"action":"${'x'.repeat(102_400)}"}`, lin, 413, 'CLOUD_EXCEED_MAX_PAYLOAD_SIZE'],
  ])('refuses %s', async (_, text, persona, status, code) => {
    const answer = await town.post('/call', text, persona)
    expect(answer).toMatchObject({ status, body: { ok: false, error: { code } } })
  })

  it.each(['{}', '{"action":7}', '{"action":"__proto__.x"}', '{"action":"nowhere.run"}'])(
    'leaves the refusal of %s to the first function that phones call',
    async text => {
      const { status, body } = await town.post('/call', { ...JSON.parse(text), do: 'context' }, lin)
      expect([status, body.SOURCE]).toEqual([200, 'wx_client'])
    },
  )

  it('reaches a function by its own name, as any phone can', async () => {
    const { body } = await town.post('/call', { action: 'jobs.run', do: 'context' }, lin)
    expect(body).toMatchObject({ SOURCE: 'wx_client' })
  })

  it('may lose the reply after the function ran', async () => {
    await town.post('/_local/faults', { fault: 'drop', action: 'call' })
    const upload = { action: 'probe.run', do: 'upload', path: 'dropped.txt', text: 'here' }
    await expect(town.post('/call', upload, lin)).rejects.toThrow()
    const fileID = 'cloud://local-env.local-bucket/dropped.txt'
    expect(await town.probe(lin, 'download', { fileID })).toBe('here')
  })

  it('may fail on demand', async () => {
    await town.post('/_local/faults', { fault: 'fail', action: 'call', code: 'SERVER_TIMEOUT' })
    expect(await town.post('/call', { action: 'probe.run' }, lin)).toMatchObject({
      status: 503,
      body: { error: { code: 'CLOUD_SERVER_TIMEOUT' } },
    })
  })
})

describe('other addresses', () => {
  it('name the personas without their openids', async () => {
    const personas = await (await fetch(`${town.cloud.url}/personas`)).text()
    expect(personas).toContain('林玉兰')
    expect(personas).not.toContain(findPersona(lin)?.openid)
  })

  it('answer 404 where nothing is, and 405 for the wrong method', async () => {
    expect((await fetch(`${town.cloud.url}/nothing`)).status).toBe(404)
    expect((await fetch(`${town.cloud.url}/call`)).status).toBe(405)
  })
})

describe('controls', () => {
  const get = async (path: string) => {
    const response = await fetch(`${town.cloud.url}/_local/${path}`)
    return { status: response.status, body: await response.json() }
  }

  it('move the clock', async () => {
    expect((await town.post('/_local/clock', { offset: 3_600_000 })).body).toMatchObject({ offset: 3_600_000 })
    const { now } = (await get('clock')).body
    expect(Math.abs(now - Date.now() - 3_600_000)).toBeLessThan(1000)
    town.cloud.clock.setOffset(0)
    expect((await town.post('/_local/clock', { offset: 'tomorrow' })).status).toBe(400)
  })

  it('show rows of a collection, and say when there is none', async () => {
    town.cloud.database.collection('notes').insertMany([{ _id: 'a', text: '便条' }])
    expect(await get('rows?collection=notes')).toEqual({ status: 200, body: [{ _id: 'a', text: '便条' }] })
    expect(await get('rows?collection=nothing')).toMatchObject({ status: 404 })
    expect(await get('rows?collection=__proto__')).toMatchObject({ status: 404 })
  })

  it.each([{ fault: 'fire' }, { fault: 'cold', times: -1 }, { fault: 'crash', times: 1, moment: 'never' }, {}])(
    'refuse the order %j',
    async order => {
      expect((await town.post('/_local/faults', order)).status).toBe(400)
    },
  )

  it('show traffic and scans', async () => {
    expect(await get('traffic')).toMatchObject({ status: 200 })
    expect(await get('scans')).toEqual({ status: 200, body: [] })
  })

  it('run an operator’s task as nobody, from no source', async () => {
    const { body } = await town.post('/_local/task', { task: 'people.setup' })
    expect(body).toMatchObject({ ok: true, result: { task: 'people.setup' } })
  })
})
