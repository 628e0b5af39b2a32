import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { type ProbeCloud, startProbeCloud } from '../functions/fixtures/start'
import { findPersona } from '../identity/personas'

const lin = 'lin-yulan'
const openid = findPersona(lin)?.openid ?? ''

let town: ProbeCloud
beforeAll(async () => {
  const openapi = [
    'wxacode.getUnlimited',
    'security.msgSecCheck',
    'security.mediaCheckAsync',
    'subscribeMessage.send',
    'urllink.generate',
    'phonenumber.getPhoneNumber',
    'no.suchCall',
  ]
  town = await startProbeCloud({ openapi }, { pushTo: 'other', workersPerFunction: 1 })
})
afterAll(() => town.close())
afterEach(() => town.cloud.clock.setOffset(0))

const call = (api: string, data: object) => town.probe(lin, 'openapi', { api, data })

describe('permission', () => {
  it('is missing for a call that config.json does not list', async () => {
    const nested = { name: 'other', data: { do: 'openapi', api: 'wxacode.getUnlimited', data: { scene: 'a' } } }
    const seen = await town.probe(lin, 'nested', nested)
    expect(seen).toMatchObject({
      result: { refused: { errCode: -604101, errMsg: 'system error: error code: -604101' } },
    })
  })

  it('does not help with a call that is not emulated', async () => {
    expect(await call('no.suchCall', {})).toMatchObject({ refused: { errCode: -604100 } })
  })
})

describe('wxacode.getUnlimited', () => {
  const code = async (data: object) =>
    (await call('wxacode.getUnlimited', data)) as { buffer: string; contentType: string }

  it('makes a picture that a scanner reads', async () => {
    const answer = await code({ scene: 'gift=a1&n=2', page: 'pages/gifts/claim', width: 300 })
    expect(answer.contentType).toBe('image/png')
    const { data, width, height } = PNG.sync.read(Buffer.from(answer.buffer, 'base64'))
    expect([width, height]).toEqual([300, 300])
    const scanned = new URL(jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '')
    expect(scanned.protocol + scanned.host).toBe('nuanxin:scan')
    expect(Object.fromEntries(scanned.searchParams)).toEqual({ scene: 'gift=a1&n=2', page: 'pages/gifts/claim' })
  })

  it.each([
    ['a scene over 32 characters', { scene: 'x'.repeat(33) }, 40169],
    ['no scene', {}, 40169],
    ['Chinese in the scene', { scene: '礼包' }, 40129],
    ['a percent sign in the scene', { scene: 'a%20b' }, 40129],
    ['a page with a leading slash', { scene: 'a', page: '/pages/a' }, 41030],
    ['a page with a query', { scene: 'a', page: 'pages/a?b=1' }, 41030],
    ['a width under 280', { scene: 'a', width: 279 }, 40097],
    ['a width over 1280', { scene: 'a', width: 1281 }, 40097],
  ])('refuses %s', async (_, data, errCode) => {
    expect(await code(data)).toMatchObject({ refused: { errCode } })
  })
})

describe('security.msgSecCheck', () => {
  const check = (content: string, rest: object = {}) =>
    call('security.msgSecCheck', { content, version: 2, scene: 2, openid, ...rest })

  it.each([
    ['今天去驿站领了姜汤', { suggest: 'pass', label: 100 }],
    ['这里写着【存疑】', { suggest: 'review', label: 21000 }],
    ['这里写着【违规】', { suggest: 'risky', label: 20006 }],
  ])('judges %s by the visible rule', async (content, result) => {
    expect(await check(content)).toMatchObject({ errCode: 0, result, traceId: expect.any(String) })
  })

  it('refuses more than 2500 characters', async () => {
    expect(await check('字'.repeat(2500))).toMatchObject({ result: { suggest: 'pass' } })
    expect(await check('字'.repeat(2501))).toMatchObject({ refused: { errCode: 45002 } })
  })

  it('refuses texts of people who were not here within two hours', async () => {
    const stranger = findPersona('chen-xinlai')?.openid
    expect(await check('你好', { openid: stranger })).toMatchObject({ refused: { errCode: 61010 } })
    expect(await check('你好')).toMatchObject({ result: { suggest: 'pass' } })
  })

  it.each([{ version: 1 }, { scene: 5 }])('refuses %j', async rest => {
    expect(await check('你好', rest)).toMatchObject({ refused: { errCode: 40097 } })
  })
})

describe('security.mediaCheckAsync', () => {
  const check = (mediaUrl: string) =>
    call('security.mediaCheckAsync', { mediaUrl, mediaType: 2, version: 2, scene: 1, openid })

  it.each([
    ['http://127.0.0.1/files/cat.jpg', 'pass'],
    ['http://127.0.0.1/files/risky-cat.jpg', 'risky'],
  ])('of %s pushes %s to the function that receives pushes', async (url, suggest) => {
    const { traceId } = (await check(url)) as { traceId: string }
    await expect(pushed(traceId)).resolves.toMatchObject({
      MsgType: 'event',
      Event: 'wxa_media_check',
      trace_id: traceId,
      result: { suggest },
    })
  })

  it.each([
    [0, { errcode: 0, result: { suggest: 'pass' } }],
    [1, { errcode: -1008 }],
  ])('of a file %d bytes above 10 MB in our storage pushes %j', async (above, outcome) => {
    const { body } = await town.post('/upload', { cloudPath: `media/large-${above}.jpg` }, lin)
    await fetch(String(body.url), { method: 'PUT', body: Buffer.alloc(10 * 1024 * 1024 + above) })
    const { fileList } = (await town.probe(lin, 'tempUrls', { fileList: [body.fileID] })) as {
      fileList: { tempFileURL: string }[]
    }
    const { traceId } = (await check(String(fileList[0]?.tempFileURL))) as { traceId: string }
    await expect(pushed(traceId)).resolves.toMatchObject(outcome)
  })

  it.each(['cloud://local-env.local-bucket/a.jpg', 'http://', 'http://127.0.0.1/files/%zz.jpg', ''])(
    'needs an address that can be fetched, not "%s"',
    async url => {
      expect(await check(url)).toMatchObject({ refused: { errCode: 40066 } })
    },
  )
})

/** The probe remembers pushes in its process; ask until this one is there. */
async function pushed(traceId: string): Promise<object> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    await new Promise(resolve => setTimeout(resolve, 50))
    const { result } = (await town.probe(lin, 'nested', { name: 'other', data: { do: 'pushes' } })) as {
      result: { trace_id: string }[]
    }
    const found = result.find(({ trace_id }) => trace_id === traceId)
    if (found) return found
  }
  throw new Error('no push arrived')
}

describe('subscribeMessage.send', () => {
  const templateId = 'tmpl-gift'
  const send = (data: object, rest: object = {}) =>
    call('subscribeMessage.send', { touser: openid, templateId, page: 'pages/gifts/index?id=1', data, ...rest })
  const grant = (times?: number) => town.post('/_local/subscribe', { templateId, times }, lin)
  const good = { thing1: { value: '本周暖心礼包' }, time2: { value: '2026-11-23 15:00' }, phrase3: { value: '已到站' } }

  it('delivers once for each permission', async () => {
    expect(await send(good)).toMatchObject({ refused: { errCode: 43101 } })
    expect((await grant(2)).body).toEqual({ granted: 2 })
    expect(await send(good)).toMatchObject({ errCode: 0 })
    expect(await send(good)).toMatchObject({ errCode: 0 })
    expect(await send(good)).toMatchObject({ refused: { errCode: 43101 } })
    expect(town.cloud.inbox.messages.slice(-1)).toMatchObject([{ openid, templateId, data: good }])
  })

  it('shows what was delivered on a page, with everything escaped', async () => {
    await grant()
    await send({ thing1: { value: '<b>粗体</b>' } })
    const response = await fetch(`${town.cloud.url}/_local/inbox`, { headers: { accept: 'text/html' } })
    const html = await response.text()
    expect(html).toContain('林玉兰')
    expect(html).toContain('&lt;b&gt;粗体&lt;/b&gt;')
    expect(html).not.toContain('<b>')
  })

  it.each([
    ['a thing over 20 characters', { thing1: { value: '字'.repeat(21) } }],
    ['a phrase over 5 characters', { phrase1: { value: '六个汉字太长' } }],
    ['a phrase that is not Chinese', { phrase1: { value: 'ok' } }],
    ['an empty value', { thing1: { value: '' } }],
    ['no value', { thing1: {} }],
    ['a field of no kind', { note1: { value: 'x' } }],
    ['no fields', {}],
  ])('refuses %s and uses no permission up', async (_, data) => {
    await grant()
    const before = town.cloud.inbox.granted(openid, templateId)
    expect(await send(data)).toMatchObject({ refused: { errCode: 47003 } })
    expect(town.cloud.inbox.granted(openid, templateId)).toBe(before)
  })
})

describe('phonenumber.getPhoneNumber', () => {
  const code = async () => (await town.post('/_local/phone-code', {}, lin)).body.code
  const exchange = (given: unknown) => call('phonenumber.getPhoneNumber', { code: given })

  it('exchanges a code once', async () => {
    const given = await code()
    expect(await exchange(given)).toMatchObject({ phoneInfo: { purePhoneNumber: '19900000001', countryCode: '86' } })
    expect(await exchange(given)).toMatchObject({ refused: { errCode: 40029 } })
  })

  it('refuses a code after five minutes', async () => {
    const given = await code()
    town.cloud.clock.setOffset(301_000)
    expect(await exchange(given)).toMatchObject({ refused: { errCode: 40029 } })
  })
})

describe('urllink.generate', () => {
  it('makes a link to the page in this cloud’s site', async () => {
    const answer = await call('urllink.generate', { path: 'pages/gifts/claim', query: 'code=1' })
    expect(answer).toMatchObject({ urlLink: `${town.cloud.url}/#/pages/gifts/claim?code=1` })
  })

  it('refuses a query over 1024 characters and a page that is none', async () => {
    expect(await call('urllink.generate', { query: 'x'.repeat(1025) })).toMatchObject({ refused: { errCode: 40212 } })
    expect(await call('urllink.generate', { path: '//host' })).toMatchObject({ refused: { errCode: 40165 } })
  })
})
