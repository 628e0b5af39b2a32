import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { GroupCloudId } from '../call'
import { httpTransport } from './http-transport'

const servers: Server[] = []
const noGroup: GroupCloudId = async () => undefined

/** A real server on this machine's loopback address; returns the transport that reaches it. */
async function serving(
  answer: RequestListener,
  persona: () => string | undefined = () => 'lin-yulan',
  groupCloudId: GroupCloudId = noGroup,
) {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return httpTransport({ fetch: (path, init) => fetch(url + path, init), persona: async () => persona(), groupCloudId })
}

const replying =
  (status: number, body: string, type = 'application/json'): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': type }).end(body)

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
})

describe('calls from a browser', () => {
  it('carry action, input, key and who the browser is', async () => {
    const seen: unknown[] = []
    const transport = await serving(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      seen.push([request.method, request.url, request.headers.authorization, JSON.parse(body)])
      response.end('{"ok":true,"data":{"n":1}}')
    })
    expect(await transport.call('people.agree', { version: 'v' }, 'k'.repeat(24))).toEqual({ ok: true, data: { n: 1 } })
    const body = { action: 'people.agree', input: { version: 'v' }, key: 'k'.repeat(24) }
    expect(seen).toEqual([['POST', '/call', 'Persona lin-yulan', body]])
  })

  it('of a query have no key, and of nobody no authorization', async () => {
    const seen: unknown[] = []
    const listen: RequestListener = async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      seen.push(request.headers.authorization, JSON.parse(body))
      response.end('{"ok":true,"data":{}}')
    }
    const transport = await serving(listen, () => undefined)
    await transport.call('people.me', {})
    expect(seen).toEqual([undefined, { action: 'people.me', input: {} }])
  })

  it.each([
    ['an error page with status 200', 200, '<!doctype html><h1>登录无线网络</h1>', 'UNAVAILABLE'],
    ['an error page of a gateway', 502, '<html>Bad Gateway</html>', 'UNAVAILABLE'],
    ['an empty body', 200, '', 'UNAVAILABLE'],
    ['half a reply', 200, '{"ok":true,"da', 'UNAVAILABLE'],
    ['a failure of the cloud', 503, '{"ok":false,"error":{"code":"CLOUD_STARTING"}}', 'UNAVAILABLE'],
    ['a function that ran too long', 504, '{"ok":false,"error":{"code":"CLOUD_TIME"}}', 'UNAVAILABLE'],
    ['an unknown address', 404, '{"ok":false,"error":{"code":"CLOUD_NOT_FOUND"}}', 'UNAVAILABLE'],
  ])('are unanswered when %s comes', async (_, status, body, code) => {
    const transport = await serving(replying(status, body))
    expect(await transport.call('people.me', {})).toEqual({ ok: false, unanswered: true, error: { code } })
  })

  it.each([
    [400, 'BAD_REQUEST'],
    [401, 'UNAUTHENTICATED'],
    [413, 'TOO_LARGE'],
  ])('are refused for good with status %i', async (status, code) => {
    const transport = await serving(replying(status, '{"ok":false,"error":{"code":"CLOUD_X"}}'))
    expect(await transport.call('people.me', {})).toEqual({ ok: false, error: { code }, requestId: '' })
  })

  it('hand over the refusal of the cloud', async () => {
    const reply = { ok: false, error: { code: 'BAD_INPUT', detail: { fields: ['name'] } }, requestId: 'r1' }
    const transport = await serving(replying(200, JSON.stringify(reply)))
    expect(await transport.call('people.me', {})).toEqual(reply)
  })

  it('carry the group when they are asked to, and there is one', async () => {
    const seen: unknown[] = []
    const listen: RequestListener = async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      seen.push(JSON.parse(body))
      response.end('{"ok":true,"data":{}}')
    }
    const [inGroup, alone] = [await serving(listen, undefined, async () => 'id-1'), await serving(listen)]
    await inGroup.call('groups.here', {}, undefined, { group: true })
    await inGroup.call('people.me', {})
    await alone.call('groups.here', {}, undefined, { group: true })
    expect(seen).toEqual([
      { action: 'groups.here', input: {}, group: { $cloudID: 'id-1' } },
      { action: 'people.me', input: {} },
      { action: 'groups.here', input: {} },
    ])
  })

  it('are offline when nobody listens, and when the line breaks before or in the middle of the answer', async () => {
    const gone = httpTransport({
      fetch: path => fetch(`http://127.0.0.1:9${path}`),
      persona: async () => undefined,
      groupCloudId: noGroup,
    })
    const before = await serving(request => void request.socket.destroy())
    const middle = await serving((request, response) => {
      response.writeHead(200, { 'content-length': 1000 })
      response.write('{"ok":true,')
      setTimeout(() => request.socket.destroy(), 20)
    })
    for (const transport of [gone, before, middle]) {
      const answer = await transport.call('people.me', {})
      expect(answer).toEqual({ ok: false, unanswered: true, error: { code: 'OFFLINE' } })
    }
  })

  it('time out, end the connection and ignore an answer that comes later', async () => {
    let closed = false
    const transport = await serving((request, response) => {
      request.socket.on('close', () => {
        closed = true
      })
      setTimeout(() => response.end('{"ok":true,"data":{}}'), 400)
    })
    const started = Date.now()
    const answer = await transport.call('people.me', {}, undefined, { timeoutMs: 100 })
    expect(answer).toEqual({ ok: false, unanswered: true, error: { code: 'TIMEOUT' } })
    expect(Date.now() - started).toBeLessThan(350)
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(closed).toBe(true)
  })

  it('larger than 100 KB are refused without leaving the phone', async () => {
    let calls = 0
    const transport = await serving((_, response) => {
      calls += 1
      response.end('{"ok":true,"data":{}}')
    })
    // three bytes each
    expect(await transport.call('people.me', { text: '暖'.repeat(34_000) })).toMatchObject({ ok: true })
    const answer = await transport.call('people.me', { text: '暖'.repeat(34_500) })
    expect(answer).toEqual({ ok: false, error: { code: 'TOO_LARGE' }, requestId: '' })
    expect(calls).toBe(1)
  })
})
