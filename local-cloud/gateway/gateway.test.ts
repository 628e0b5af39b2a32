import { failureOf, openTestCloud, type TestCloud } from '../database/sdk-fixture'
import { createFaults } from '../faults'
import { FUNCTION_REQUEST_BYTES, REPLY_BYTES } from '../limits'
import { createGateway } from './gateway'
import type { CloudService } from './service'

const received: Record<string, unknown>[] = []

/** a service that remembers what reached it */
const echo: CloudService = {
  actions: {
    'functions.invokeFunction': request => {
      received.push({ ...request })
      return { data: { response_data: JSON.stringify({ ok: true }) } }
    },
    'wx.openApi': request => {
      received.push({ ...request })
      return { raw: Buffer.of(0xff, 0x00, 0x80) }
    },
    'test.fails': () => {
      throw new TypeError('a bug of the emulator')
    },
    'test.named': () => ({ requestId: 'its own' }),
  },
  close: () => undefined,
}

let test: TestCloud
beforeAll(async () => {
  test = await openTestCloud({ notes: { indexes: [] } }, {}, [echo])
})
afterAll(() => test.close())
beforeEach(async () => {
  received.length = 0
  test.faults.clear()
  await test.db.collection('notes').where({}).remove()
  test.gateway.traffic.reset()
})

const post = async (body: string, type = 'application/json') => {
  const response = await fetch(test.url, { method: 'POST', body, headers: { 'content-type': type } })
  expect(response.status).toBe(200)
  return (await response.json()) as Record<string, unknown>
}
const notes = () => test.db.collection('notes')

describe('the gateway', () => {
  it('answers with the id of the request, unless the service has its own', async () => {
    expect((await post('{"action":"database.startTransaction"}')).requestId).toMatch(/^[0-9a-f-]{36}$/)
    expect((await post('{"action":"test.named"}')).requestId).toBe('its own')
  })

  it('refuses actions that nobody handles', async () => {
    expect(await post('{"action":"database.nonsense"}')).toMatchObject({ code: 'UNKNOWN_ACTION' })
    expect(await post('{}')).toMatchObject({ code: 'UNKNOWN_ACTION' })
    expect(await post('{"action":"constructor"}')).toMatchObject({ code: 'UNKNOWN_ACTION' })
  })

  it.each(['', 'no json', '[]', 'null', '7'])('refuses the body %j', async body => {
    expect(await post(body)).toMatchObject({ code: 'INVALID_PARAM' })
  })

  it('refuses form data that cannot be read', async () => {
    expect(await post('no form', 'multipart/form-data; boundary=x')).toMatchObject({ code: 'INVALID_PARAM' })
  })

  it('hands the bytes of a cloud call on undamaged, in both directions', async () => {
    // the reply is no protobuf, so the SDK rejects it; what matters is what arrived
    await failureOf(test.cloud.openapi.security?.msgSecCheck?.({ content: '你好'.repeat(100) }) ?? Promise.resolve())
    const [call] = received
    expect(call).toMatchObject({ action: 'wx.openApi', apiName: 'security.msgSecCheck' })
    const data = call?.requestData
    expect(Buffer.isBuffer(data) && data.includes('你好'.repeat(100), 0, 'utf8')).toBe(true)
    const response = await fetch(test.url, { method: 'POST', body: '{"action":"wx.openApi"}' })
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.of(0xff, 0x00, 0x80))
  })

  it('tells the developer about a bug of the emulator, and the caller that the system failed', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    try {
      expect(await post('{"action":"test.fails"}')).toMatchObject({ code: 'SYS_ERR', message: 'a bug of the emulator' })
      expect(log).toHaveBeenCalledWith(expect.stringContaining('test.fails'), expect.any(TypeError))
    } finally {
      log.mockRestore()
    }
  })

  it('refuses two services for one action', () => {
    expect(() => createGateway([echo, echo], createFaults())).toThrow('two services handle functions.invokeFunction')
  })
})

describe('limits', () => {
  it('of a function invocation: 100 KB of data', async () => {
    const fits = 'x'.repeat(FUNCTION_REQUEST_BYTES - '{"a":""}'.length)
    expect((await test.cloud.callFunction({ name: 'f', data: { a: fits } })).result).toEqual({ ok: true })
    expect((await failureOf(test.cloud.callFunction({ name: 'f', data: { a: `${fits}x` } }))).errMsg).toContain(
      'exceeds',
    )
    expect(received).toHaveLength(1)
  })

  it('of a reply: 1 MB', async () => {
    const text = 'x'.repeat(REPLY_BYTES / 4)
    test.database.collection('notes').insertMany([1, 2, 3, 4].map(n => ({ n, text })))
    expect((await notes().limit(3).get()).data).toHaveLength(3)
    expect((await failureOf(notes().limit(4).get())).errMsg).toContain('exceeds')
  })
})

describe('round trips', () => {
  it('are counted by action until the next reset', async () => {
    await notes().add({ data: { a: 1 } })
    await notes().where({ a: 1 }).get()
    await notes().where({ a: 1 }).get()
    expect(test.gateway.traffic.stats()).toEqual({
      byAction: { 'database.insertDocument': 1, 'database.getDocument': 2 },
      total: 3,
    })
    test.gateway.traffic.reset()
    expect(test.gateway.traffic.stats()).toEqual({ byAction: {}, total: 0 })
  })
})

describe('ordered faults', () => {
  it('fail a request without carrying it out', async () => {
    test.faults.failNext('database.insertDocument', 'EXCEED_REQUEST_LIMIT')
    expect((await failureOf(notes().add({ data: { a: 1 } }))).errCode).toBe(-501003)
    expect(test.database.collection('notes').all()).toEqual([])
    await notes().add({ data: { a: 1 } })
  })

  it('cut the connection after carrying a request out', async () => {
    test.faults.dropNext('database.insertDocument')
    await failureOf(notes().add({ data: { _id: 'a' } }))
    expect(test.database.collection('notes').all()).toEqual([{ _id: 'a' }])
    expect((await failureOf(notes().add({ data: { _id: 'a' } }))).errMsg).toContain('E11000')
  })

  it('make every request slower', async () => {
    test.faults.latency(80)
    const start = performance.now()
    await notes().get()
    expect(performance.now() - start).toBeGreaterThanOrEqual(78)
  })
})

describe('the code of a duplicate', () => {
  it('can be the other one that live environments send: then the SDK says -501001', async () => {
    const other = await openTestCloud({ notes: { indexes: [] } }, { duplicateCode: 'DATABASE_DUPLICATE_WRITE' })
    try {
      await other.db.collection('notes').add({ data: { _id: 'a' } })
      const failure = await failureOf(other.db.collection('notes').add({ data: { _id: 'a' } }))
      expect(failure.errCode).toBe(-501001)
      expect(failure.errMsg).toContain('E11000')
    } finally {
      await other.close()
    }
  })
})
