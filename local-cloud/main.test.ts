import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { functions } from '../config/functions'
import { deployCode } from './functions/fixtures/deploy'

// it listens, which keeps the process alive and shows whether it lives
const slow = `const server = require('node:net').createServer(socket => socket.end())
const listening = new Promise(done => server.listen(0, '127.0.0.1', done))
exports.main = async event => {
  await listening
  if (event.ms) await new Promise(done => setTimeout(done, event.ms))
  return { ok: true, data: server.address().port }
}`

let home: string
const started: ChildProcess[] = []
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'local-cloud-'))
  for (const name of Object.keys(functions)) deployCode(join(home, 'functions'), name, slow)
})
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  rmSync(home, { recursive: true, force: true })
})

interface Run {
  readonly child: ChildProcess
  /** exit code and everything it said */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>
  /** the address, once it is up */
  url(): Promise<string>
}

function run(...options: string[]): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local-cloud/main.ts', ...options], {
    cwd: resolve(__dirname, '..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let said = ''
  child.stdout.on('data', text => {
    said += text
  })
  child.stderr.on('data', text => {
    said += text
  })
  const ended = new Promise<{ code: number | null; said: string }>(done =>
    child.on('close', code => done({ code, said })),
  )
  const url = async () => {
    for (;;) {
      const address = /http:\/\/\S+/.exec(said)?.[0]
      if (address !== undefined) return address
      if (child.exitCode !== null) throw new Error(said)
      await pause(20)
    }
  }
  return { child, ended, url }
}

const pause = (ms: number) => new Promise(done => setTimeout(done, ms))
/** whether somebody listens on this port of 127.0.0.1 */
const answers = (port: number) =>
  new Promise<boolean>(done => {
    const socket = connect(port, '127.0.0.1')
    socket
      .once('error', () => done(false))
      .once('connect', () => {
        socket.destroy()
        done(true)
      })
  })
const start = (...more: string[]) =>
  run('--port', '0', '--data', join(home, 'data'), '--functions', join(home, 'functions'), '--no-timers', ...more)
const call = async (url: string, ms: number) => {
  const body = JSON.stringify({ action: 'people.any', input: {}, ms })
  const response = await fetch(`${url}/call`, { method: 'POST', headers: { authorization: 'Persona admin' }, body })
  return (await response.json()) as { ok: boolean; data: number }
}

describe('the command line', () => {
  it('explains itself', async () => {
    const { code, said } = await run('--help').ended
    expect([code, said]).toEqual([0, expect.stringContaining('--seed NAME')])
  })

  it.each([
    [['--seed', 'city'], '--seed must be one of empty, town, load'],
    [['--port', 'high'], '--port must be a number'],
    [['--env', 'NAME'], '--env must be NAME=VALUE'],
    [['--address', '0.0.0.0'], "Unknown option '--address'"],
    [['--data', join(tmpdir(), 'local-cloud-never'), '--functions', '/nowhere'], 'Not built: api'],
  ])('with %j says %s', async (options, message) => {
    const { code, said } = await run(...options).ended
    expect([code, said]).toEqual([1, expect.stringContaining(message)])
    expect(said).not.toContain('    at ')
  })

  it('gives the functions the variables that an operator would set, and keeps the platform’s own', async () => {
    const tells = 'exports.main = async () => ({ ok: true, data: [process.env.GREETING, process.env.TZ] })'
    for (const name of Object.keys(functions)) deployCode(join(home, 'functions'), name, tells)
    const cloud = start('--env', 'GREETING=a=b c', '--env', 'TZ=Asia/Tokyo')
    expect(await call(await cloud.url(), 0)).toMatchObject({ data: ['a=b c', 'UTC'] })
  })

  it('lets a running call end when it is told to stop', async () => {
    const cloud = start()
    const answer = call(await cloud.url(), 800)
    await pause(300)
    cloud.child.kill('SIGTERM')
    expect(await answer).toMatchObject({ ok: true })
    expect((await cloud.ended).code).toBe(0)
  })

  it('killed outright takes its functions along, and starts again in the same folder', async () => {
    const killed = start()
    const { data: port } = await call(await killed.url(), 0)
    expect(await answers(port)).toBe(true)
    killed.child.kill('SIGKILL')
    await killed.ended
    await pause(500)
    expect(await answers(port)).toBe(false)
    expect(await call(await start().url(), 0)).toMatchObject({ ok: true })
  })

  it('refuses to fill a folder that was filled with something else', async () => {
    const empty = start()
    await empty.url()
    empty.child.kill('SIGTERM')
    await empty.ended
    expect((await start('--seed', 'town').ended).said).toContain('was filled with "empty"')
  })
})
