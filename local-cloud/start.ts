/** `npm start`: builds what is older than its sources, seeds the town, starts the local cloud, and says where it is. */
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { renderUnicodeCompact } from 'uqr'

const root = resolve(__dirname, '..')
const say = (text: string) => process.stdout.write(`${text}\n`)

/** ms of the newest file below; 0 when there is none */
function newest(path: string): number {
  if (!existsSync(path)) return 0
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(0, ...readdirSync(path).map(name => newest(join(path, name))))
}

function buildIfOlder(script: string, product: string, sources: readonly string[]): void {
  const built = join(root, product)
  const changed = Math.max(...sources.map(source => newest(join(root, source))))
  if (existsSync(built) && statSync(built).mtimeMs > changed) return
  say(`building (${script}) …`)
  const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error(`npm run ${script} failed`)
}

/** Hands the cloud's lines on, and says where it is once it has said that it is ready (the town is seeded by then). */
async function follow(cloud: ChildProcessByStdio<null, Readable, null>, welcome: string): Promise<void> {
  for await (const line of createInterface(cloud.stdout)) {
    say(line)
    if (line.startsWith('function logs')) say(welcome)
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '9420' }, data: { type: 'string', default: join(root, '.data/town') } },
  })
  const shared = ['package-lock.json', 'config', 'src/contract']
  buildIfOlder('build:functions', 'dist/cloudfunctions/api/index.js', [...shared, 'cloudfunctions'])
  buildIfOlder('build:h5', 'dist/h5/index.html', [...shared, 'src'])
  const url = `http://127.0.0.1:${values.port}`
  const args = [
    '--import',
    'tsx',
    join(__dirname, 'main.ts'),
    '--port',
    values.port,
    '--data',
    values.data,
    '--seed',
    'town',
  ]
  const cloud = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  // Ctrl-C reaches both; the cloud closes in order and its end is ours
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => cloud.kill('SIGTERM'))
  cloud.on('exit', code => process.exit(code ?? 1))
  const address = `  暖新  ${url}\n  打开后可在「我的」里换人试用；按 Ctrl-C 结束。`
  await follow(cloud, `\n${renderUnicodeCompact(url)}\n\n${address}\n`)
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
