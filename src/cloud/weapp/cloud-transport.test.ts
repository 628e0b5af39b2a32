import type { GroupCloudId } from '../call'
import { cloudTransport } from './cloud-transport'
import { cloudConnection } from './connection'
import type { WxCloud } from './wx'

interface Seen {
  readonly inits: unknown[]
  readonly calls: unknown[]
}

const noGroup: GroupCloudId = async () => undefined
/** WeChat finds what it replaces by its class. */
class CloudID {
  constructor(readonly id: string) {}
}

/** WeChat's side of a call, as `wx.cloud` shows it. */
function wechat(callFunction: () => Promise<unknown>, env = '', groupCloudId: GroupCloudId = noGroup) {
  const seen: Seen = { inits: [], calls: [] }
  const cloud: WxCloud = {
    init: options => void seen.inits.push(options),
    callFunction: call => {
      seen.calls.push(call)
      return callFunction() as ReturnType<WxCloud['callFunction']>
    },
    CloudID: id => new CloudID(id),
    uploadFile: () => Promise.reject(new Error('fail')),
  }
  return {
    seen,
    transport: cloudTransport({
      connect: cloudConnection({ cloud }, env),
      functionOf: { people: 'api', rights: 'rights' },
      groupCloudId,
    }),
  }
}

const failing = (error: unknown) => wechat(() => Promise.reject(error)).transport.call('people.me', {})

describe('calls from a phone', () => {
  it('reach the function that serves the domain, with one init for all', async () => {
    const { seen, transport } = wechat(async () => ({ result: { ok: true, data: { n: 1 } } }))
    expect(await transport.call('people.agree', { version: 'v' }, 'k')).toEqual({ ok: true, data: { n: 1 } })
    await transport.call('rights.topics', {})
    expect(seen.inits).toEqual([{ traceUser: false }])
    expect(seen.calls).toEqual([
      { name: 'api', data: { action: 'people.agree', input: { version: 'v' }, key: 'k' } },
      { name: 'rights', data: { action: 'rights.topics', input: {} } },
    ])
  })

  it('name the environment where one is given', async () => {
    const { seen, transport } = wechat(async () => ({ result: { ok: true, data: {} } }), 'town-1a2b')
    await transport.call('people.me', {})
    expect(seen.inits).toEqual([{ env: 'town-1a2b', traceUser: false }])
  })

  it('drop undefined fields, as the wire does', async () => {
    const { seen, transport } = wechat(async () => ({ result: { ok: true, data: {} } }))
    await transport.call('people.places', { below: undefined, kinds: ['street'] })
    expect(seen.calls).toEqual([{ name: 'api', data: { action: 'people.places', input: { kinds: ['street'] } } }])
  })

  it('say from which group the app was opened when they are asked to, as WeChat’s own object beside the input', async () => {
    const { seen, transport } = wechat(
      async () => ({ result: { ok: true, data: {} } }),
      '',
      async () => 'id-1',
    )
    await transport.call('people.me', {})
    await transport.call('people.me', {}, undefined, { group: true })
    expect(seen.calls).toEqual([
      { name: 'api', data: { action: 'people.me', input: {} } },
      { name: 'api', data: { action: 'people.me', input: {}, group: new CloudID('id-1') } },
    ])
    expect((seen.calls[1] as { data: { group: unknown } }).data.group).toBeInstanceOf(CloudID)
  })

  it('go without a group where WeChat tells none', async () => {
    const { seen, transport } = wechat(async () => ({ result: { ok: true, data: {} } }))
    await transport.call('people.me', {}, undefined, { group: true })
    expect(seen.calls).toEqual([{ name: 'api', data: { action: 'people.me', input: {} } }])
  })

  it.each([
    ['the phone is in a lift', { errCode: -1, errMsg: 'cloud.callFunction:fail request:fail ' }, 'OFFLINE'],
    ['the network says nothing more', new Error('request:fail net::ERR_INTERNET_DISCONNECTED'), 'OFFLINE'],
    ['something else is thrown', undefined, 'OFFLINE'],
    ['the request times out', { errMsg: 'cloud.callFunction:fail request:fail timeout' }, 'TIMEOUT'],
    ['the function ran too long', { errCode: -504003, errMsg: 'Invoking task timed out after 20 seconds' }, 'TIMEOUT'],
    ['the environment does not exist', { errCode: -501000, errMsg: 'env not found' }, 'UNAVAILABLE'],
    ['the code stands in the text only', new Error('errCode: -504002 functions execute fail'), 'UNAVAILABLE'],
  ])('are unanswered when %s', async (_, error, code) => {
    expect(await failing(error)).toEqual({ ok: false, unanswered: true, error: { code } })
  })

  it.each([undefined, 'ok', null, { errMsg: 'ok' }])('are unanswered when the function gave %j', async result => {
    const { transport } = wechat(async () => ({ result }))
    expect(await transport.call('people.me', {})).toMatchObject({ unanswered: true, error: { code: 'UNAVAILABLE' } })
  })

  it('are refused for good when WeChat finds them too large', async () => {
    for (const error of [{ errCode: -606001 }, { errMsg: 'data exceed max size' }]) {
      expect(await failing(error)).toEqual({ ok: false, error: { code: 'TOO_LARGE' }, requestId: '' })
    }
  })

  it('time out by themselves, and a late answer changes nothing', async () => {
    const { transport } = wechat(
      () => new Promise(resolve => setTimeout(() => resolve({ result: { ok: true, data: {} } }), 80)),
    )
    const answer = await transport.call('people.me', {}, undefined, { timeoutMs: 20 })
    expect(answer).toMatchObject({ unanswered: true, error: { code: 'TIMEOUT' } })
    await new Promise(resolve => setTimeout(resolve, 90))
  })

  it('of a domain that no function serves are refused', async () => {
    const { seen, transport } = wechat(async () => ({ result: { ok: true, data: {} } }))
    expect(await transport.call('market.buy', {})).toMatchObject({ ok: false, error: { code: 'UNKNOWN_ACTION' } })
    expect(seen.calls).toEqual([])
  })

  it('are unanswered in a WeChat that is too old to have a cloud', async () => {
    const transport = cloudTransport({
      connect: cloudConnection({}, ''),
      functionOf: { people: 'api' },
      groupCloudId: noGroup,
    })
    expect(await transport.call('people.me', {})).toMatchObject({ unanswered: true, error: { code: 'UNAVAILABLE' } })
  })
})
