import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { type ProbeCloud, startProbeCloud } from '../functions/fixtures/start'
import { pathProblem } from './paths'

const lin = 'lin-yulan'
const zhao = 'zhao-tiezhu'

let town: ProbeCloud
beforeAll(async () => {
  town = await startProbeCloud()
})
afterAll(() => town.close())
afterEach(() => town.cloud.clock.setOffset(0))

interface Item {
  readonly fileID: string
  readonly status: number
  readonly tempFileURL: string
}

const upload = async (path: string, text: string) =>
  ((await town.probe(lin, 'upload', { path, text })) as { fileID: string }).fileID
const urlsOf = async (fileList: unknown[]) =>
  ((await town.probe(lin, 'tempUrls', { fileList })) as { fileList: Item[] }).fileList
const urlOf = async (fileID: string, maxAge?: number) => {
  const [item] = await urlsOf([maxAge === undefined ? fileID : { fileID, maxAge }])
  return item?.tempFileURL ?? ''
}
const ticket = async (cloudPath: string, persona: string | undefined = lin) => {
  const { status, body } = await town.post('/upload', { cloudPath }, persona)
  return { status, url: String(body.url), fileID: String(body.fileID), code: body.error?.code }
}
const put = (url: string, body: string) => fetch(url, { method: 'PUT', body })

/** fetch would tidy the path up before sending it. */
function rawGet(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(town.cloud.url)
    request({ hostname, port, path }, response => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })
}

describe('the SDK in a function', () => {
  it('uploads, downloads, lends links and deletes', async () => {
    const fileID = await upload('notes/一封信.txt', '你好')
    expect(fileID).toBe('cloud://local-env.local-bucket/notes/一封信.txt')
    expect(await town.probe(lin, 'download', { fileID })).toBe('你好')
    expect(await (await fetch(await urlOf(fileID))).text()).toBe('你好')
    const gone = await town.probe(lin, 'deleteFiles', { fileList: [fileID] })
    expect(gone).toMatchObject({ fileList: [{ fileID, status: 0 }] })
    const refused = { errMsg: expect.stringContaining('file not exists') }
    expect(await town.probe(lin, 'download', { fileID })).toMatchObject({ refused })
  })

  it('is told of each missing file in the list, without failing the others', async () => {
    const fileID = await upload('a.txt', 'a')
    const missing = 'cloud://local-env.local-bucket/none.txt'
    const foreign = 'cloud://other-env.bucket/a.txt'
    const outside = 'cloud://local-env.local-bucket/../secret'
    const items = await urlsOf([fileID, missing, foreign, outside])
    expect(items.map(({ status }) => status)).toEqual([0, -503003, -503003, -503003])
    expect(items.slice(1).map(({ tempFileURL }) => tempFileURL)).toEqual(['', '', ''])
    const deleted = await town.probe(lin, 'deleteFiles', { fileList: [missing, fileID] })
    expect(deleted).toMatchObject({ fileList: [{ status: -503003 }, { status: 0 }] })
  })

  it('asks for at most fifty files in one call', async () => {
    const fileList = Array.from({ length: 51 }, (_, index) => `cloud://local-env.local-bucket/${index}`)
    expect(await town.probe(lin, 'tempUrls', { fileList })).toMatchObject({ refused: { errMsg: expect.any(String) } })
    expect(await town.probe(lin, 'deleteFiles', { fileList })).toMatchObject({
      refused: { errMsg: expect.any(String) },
    })
    expect(await urlsOf(fileList.slice(1))).toHaveLength(50)
  })

  it('overwrites a file of the same name, and keeps names apart that only look alike', async () => {
    const fileID = await upload('same', 'one')
    await upload('same/inner', 'inner')
    await upload('Same', 'upper')
    await upload('same', 'two')
    expect(await town.probe(lin, 'download', { fileID })).toBe('two')
    expect(await town.probe(lin, 'download', { fileID: `${fileID}/inner` })).toBe('inner')
  })
})

describe('a link', () => {
  it('expires after its maxAge, by the emulated clock', async () => {
    const url = await urlOf(await upload('short.txt', 'x'), 60)
    expect((await fetch(url)).status).toBe(200)
    town.cloud.clock.setOffset(61_000)
    const late = await fetch(url)
    expect(late.status).toBe(403)
    expect(await late.json()).toMatchObject({ error: { detail: { message: 'the link is expired' } } })
  })

  it('expires after ten minutes unless maxAge is given', async () => {
    const url = await urlOf(await upload('default.txt', 'x'))
    town.cloud.clock.setOffset(590_000)
    expect((await fetch(url)).status).toBe(200)
    town.cloud.clock.setOffset(601_000)
    expect((await fetch(url)).status).toBe(403)
  })

  it.each([
    ['another file', (url: string) => url.replace('one.txt', 'two.txt')],
    ['another time', (url: string) => url.replace(/expires=(\d+)/, (_, at) => `expires=${Number(at) + 1}`)],
    ['no signature', (url: string) => url.replace(/&sign=.*/, '')],
    ['another signature', (url: string) => url.replace(/.$/, last => (last === '0' ? '1' : '0'))],
  ])('does not open with %s', async (_, change) => {
    const url = await urlOf(await upload('one.txt', 'x'))
    await upload('two.txt', 'x')
    expect((await fetch(change(url))).status).toBe(403)
    expect((await fetch(url)).status).toBe(200)
  })

  it('for reading cannot be written to', async () => {
    const fileID = await upload('read-only.txt', 'before')
    expect((await put(await urlOf(fileID), 'after')).status).toBe(403)
    expect(await town.probe(lin, 'download', { fileID })).toBe('before')
  })

  it('serves uploaded pages without letting them run', async () => {
    const response = await fetch(await urlOf(await upload('page.html', '<script>alert(1)</script>')))
    expect(response.headers.get('content-security-policy')).toMatch(/sandbox/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('a phone', () => {
  it('uploads through a ticket', async () => {
    const { url, fileID, status } = await ticket('photos/1.jpg')
    expect(status).toBe(200)
    expect((await put(url, 'bytes')).status).toBe(200)
    expect(await town.probe(lin, 'download', { fileID })).toBe('bytes')
  })

  it('cannot overwrite what somebody else uploaded', async () => {
    await put((await ticket('photos/2.jpg', lin)).url, 'hers')
    const theirs = await ticket('photos/2.jpg', zhao)
    expect((await put(theirs.url, 'his')).status).toBe(403)
    expect(await town.probe(lin, 'download', { fileID: theirs.fileID })).toBe('hers')
  })

  it('cannot make itself the owner by changing the ticket', async () => {
    await put((await ticket('photos/3.jpg', lin)).url, 'hers')
    const { url } = await ticket('photos/3.jpg', zhao)
    expect((await put(url.replace(/&owner=[^&]+/, ''), 'his')).status).toBe(403)
  })

  it('without identity gets no ticket', async () => {
    const { status, body } = await town.post('/upload', { cloudPath: 'x.jpg' })
    expect([status, body.error?.code]).toEqual([401, 'CLOUD_UNKNOWN_PERSONA'])
  })

  it('that says it sends more than 50 MB is refused at once and leaves nothing behind', async () => {
    const { url } = await ticket('huge.bin')
    const { hostname, port, pathname, search } = new URL(url)
    const status = await new Promise(resolve => {
      const headers = { 'content-length': 51 * 1024 * 1024 }
      const sending = request({ method: 'PUT', hostname, port, path: pathname + search, headers }, response => {
        resolve(response.statusCode)
        sending.destroy()
      })
      sending.on('error', () => {})
      sending.write('x')
    })
    expect(status).toBe(413)
    expect(readdirSync(join(town.dir, 'data/files/incoming'))).toEqual([])
  })
})

describe('paths', () => {
  it.each(['', '/a', 'a/', 'a//b', '../a', 'a/../b', 'a/./b', 'a\\b', 'a%2fb', 'a#b', 'a?b', 'a\nb', 'x'.repeat(851)])(
    '%j is no path of a file',
    async path => {
      expect(pathProblem(path)).toEqual(expect.any(String))
      expect((await ticket(path)).code).toBe('CLOUD_INVALID_PARAM')
    },
  )

  it.each(['a.jpg', 'a/b/c.png', '照片/猫.jpg', 'a b(1).txt', 'x'.repeat(850)])('%j is one', path => {
    expect(pathProblem(path)).toBeUndefined()
  })

  it.each(['/files/../secret', '/files/..%2fsecret', '/files/%2e%2e/secret', '/files/a%00', '/files/%zz'])(
    'the door opens nothing at %s',
    async path => {
      expect([400, 403]).toContain(await rawGet(`${path}?expires=9999999999&sign=0`))
    },
  )
})
