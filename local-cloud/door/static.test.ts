import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDoor, type Door } from './server'
import { respondWithSite } from './static'

const dir = mkdtempSync(join(tmpdir(), 'site-'))
mkdirSync(join(dir, 'h5/js'), { recursive: true })
writeFileSync(join(dir, 'secret.txt'), 'secret')
mkdirSync(join(dir, 'h5-secret'))
writeFileSync(join(dir, 'h5-secret/a.txt'), 'secret')
writeFileSync(join(dir, 'h5/index.html'), `<!doctype html>${' '.repeat(4000)}`)
writeFileSync(join(dir, 'h5/js/app.1a2b3c4d5e.js'), 'run()')
writeFileSync(join(dir, 'h5/js/app.js'), 'run()')
writeFileSync(join(dir, 'h5/picture.png'), Buffer.from([1, 2, 3]))

let door: Door
beforeAll(async () => {
  door = await createDoor('127.0.0.1', 0)
  door.open([{ method: 'GET', path: '/*', respond: respondWithSite(join(dir, 'h5')) }])
})
afterAll(async () => {
  await door.close()
  rmSync(dir, { recursive: true, force: true })
})

const get = (path: string, init: RequestInit = {}) => fetch(`${door.url}${path}`, init)

function rawStatus(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(door.url)
    request({ hostname, port, path }, response => resolve(response.resume().statusCode ?? 0))
      .on('error', reject)
      .end()
  })
}

describe('the built site', () => {
  it('answers / with index.html, which is asked for anew each time', async () => {
    const response = await get('/')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self'; .*frame-ancestors 'none'$/)
    expect(await response.text()).toMatch(/^<!doctype html>/)
  })

  it('lets files with a hash in their names be kept for good, and only those', async () => {
    expect((await get('/js/app.1a2b3c4d5e.js')).headers.get('cache-control')).toMatch(/immutable/)
    expect((await get('/js/app.js')).headers.get('cache-control')).toBe('no-cache')
  })

  it('packs text for whoever takes it packed, and pictures for nobody', async () => {
    const headers = { 'accept-encoding': 'gzip' }
    expect((await get('/', { headers })).headers.get('content-encoding')).toBe('gzip')
    expect((await get('/', { headers: { 'accept-encoding': 'identity' } })).headers.get('content-encoding')).toBeNull()
    const picture = await get('/picture.png', { headers })
    expect(picture.headers.get('content-encoding')).toBeNull()
    expect(picture.headers.get('content-type')).toBe('image/png')
  })

  it('answers HEAD without a body', async () => {
    const response = await get('/js/app.js', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it('serves a file anew after it was built again', async () => {
    writeFileSync(join(dir, 'h5/js/app.js'), 'runAgain()')
    expect(await (await get('/js/app.js')).text()).toBe('runAgain()')
  })

  it.each([
    '/../secret.txt',
    '/js/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/js/..%2f..%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '//etc/passwd',
    '/../h5-secret/a.txt',
    '/index.html%00.png',
    '/%zz',
    '/js',
    '/missing.js',
  ])('does not serve %s', async path => {
    expect([400, 404]).toContain(await rawStatus(path))
  })
})
