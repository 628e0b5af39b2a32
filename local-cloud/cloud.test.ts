import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FunctionSpec } from '../config/functions'
import { type CloudOptions, type LocalCloud, startCloud } from './cloud'
import { deployCode } from './functions/fixtures/deploy'

const spec = { timeoutSeconds: 5, memoryMb: 256, openapi: [], callers: 'client' } as const
const functions: Readonly<Record<string, FunctionSpec>> = { api: { ...spec, domains: ['people'] } }

let home: string
const started: LocalCloud[] = []
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'local-cloud-'))
  deploy('exports.main = async () => ({ ok: true, data: 1 })')
})
afterEach(async () => {
  for (const cloud of started.splice(0)) await cloud.close()
  rmSync(home, { recursive: true, force: true })
})

const deploy = (code: string) => deployCode(join(home, 'functions'), 'api', code)
const start = async (more: Partial<CloudOptions> = {}): Promise<LocalCloud> => {
  const places = { dir: join(home, 'data'), functionsDir: join(home, 'functions') }
  const cloud = await startCloud({ port: 0, ...places, timers: false, functions, ...more })
  started.push(cloud)
  return cloud
}

describe('starting', () => {
  it.each(['0.0.0.0', '::', '192.168.1.5', 'localhost.example'])('on %s is refused', async address => {
    await expect(start({ address })).rejects.toThrow(/127\.0\.0\.1 or ::1 only/)
    expect(existsSync(join(home, 'data/lock'))).toBe(false)
  })

  it('without built functions says what to run', async () => {
    rmSync(join(home, 'functions'), { recursive: true })
    await expect(start()).rejects.toThrow(/Not built: api .* Run: npx tsx config\/build-functions\.ts/)
  })

  it('in a folder that another local cloud has is refused', async () => {
    const first = await start()
    await expect(start()).rejects.toThrow(/in use by process \d+/)
    await first.close()
    await (await start()).close()
  })

  it('takes over the folder of one that was killed', async () => {
    const first = await start()
    await first.close()
    writeFileSync(join(home, 'data/lock'), '999999999')
    await (await start()).close()
  })

  it('on a port in use says so', async () => {
    const squatter = createServer()
    const port = await new Promise<number>(resolve => {
      squatter.listen(0, '127.0.0.1', () => resolve((squatter.address() as { port: number }).port))
    })
    await expect(start({ port })).rejects.toThrow(`Port ${port} of 127.0.0.1 is in use`)
    squatter.close()
  })

  it('seeds before it is handed out, and gives everything back when that fails', async () => {
    const seen: unknown[] = []
    const cloud = await start({
      seed: async young => void seen.push(await young.call('admin', 'people.any', {})),
    })
    expect(seen).toEqual([{ ok: true, data: 1 }])
    await cloud.close()
    const failing = start({ seed: () => Promise.reject(new Error('no town')) })
    await expect(failing).rejects.toThrow('no town')
    await (await start()).close()
  })
})

describe('running', () => {
  it('serves new code as soon as it is deployed', async () => {
    const cloud = await start()
    expect(await cloud.call('admin', 'people.any', {})).toEqual({ ok: true, data: 1 })
    deploy('exports.main = async () => ({ ok: true, data: "second" })')
    expect(await cloud.call('admin', 'people.any', {})).toEqual({ ok: true, data: 'second' })
  })

  it('reports a bundle that does not load, and recovers when it is repaired', async () => {
    const cloud = await start()
    deploy('throw new Error("broken on load")')
    const reply = await cloud.call('admin', 'people.any', {})
    expect(reply).toMatchObject({ ok: false, error: { code: 'CLOUD_FUNCTIONS_EXECUTE_FAIL' } })
    expect(JSON.stringify(reply)).toContain('broken on load')
    deploy('exports.main = async () => ({ ok: true, data: 2 })')
    expect(await cloud.call('admin', 'people.any', {})).toEqual({ ok: true, data: 2 })
  })

  it('says when a function was taken away', async () => {
    const cloud = await start()
    rmSync(join(home, 'functions/api'), { recursive: true })
    const reply = await cloud.call('admin', 'people.any', {})
    expect(reply).toMatchObject({ error: { code: 'CLOUD_FUNCTION_NOT_FOUND', detail: { errCode: -501000 } } })
  })

  it('refuses a persona that does not exist', async () => {
    const cloud = await start()
    await expect(cloud.call('nobody', 'people.any', {})).rejects.toThrow(/no persona "nobody"/)
  })

  it('ends a process that had no work for a while', async () => {
    deploy('exports.main = async () => ({ ok: true, data: process.pid })')
    const cloud = await start({ workerIdleMs: 100 })
    const { data: first } = await cloud.call('admin', 'people.any', {})
    expect((await cloud.call('admin', 'people.any', {})).data).toBe(first)
    await new Promise(resolve => setTimeout(resolve, 400))
    expect((await cloud.call('admin', 'people.any', {})).data).not.toBe(first)
  })

  it('begins nothing new while it closes', async () => {
    deploy('exports.main = () => new Promise(done => setTimeout(() => done({ ok: true }), 400))')
    const cloud = await start()
    const running = cloud.call('admin', 'people.any', {})
    await new Promise(resolve => setTimeout(resolve, 100))
    const closing = cloud.close()
    const late = await fetch(`${cloud.url}/call`, { method: 'POST', body: '{"action":"people.any"}' })
    expect(late.status).toBe(404)
    await closing
    expect(await running).toEqual({ ok: true })
    expect(await cloud.call('admin', 'people.any', {})).toMatchObject({ ok: false })
  })

  it('lets running calls end before it closes', async () => {
    deploy('exports.main = () => new Promise(done => setTimeout(() => done({ ok: true, data: "late" }), 400))')
    const cloud = await start()
    const answer = cloud.call('admin', 'people.any', {})
    await new Promise(resolve => setTimeout(resolve, 100))
    await cloud.close()
    expect(await answer).toEqual({ ok: true, data: 'late' })
  })
})
