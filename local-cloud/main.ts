/** `npm run local-cloud -- [options]`: the local cloud in a process of its own, until Ctrl-C. */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type LocalCloud, startCloud } from './cloud'
import { openSeedMark } from './door/seed-mark'

const help = `WeChat Cloud on this machine, for development, tests and demonstrations. Production is WeChat Cloud itself.

  npm run local-cloud -- [options]

  --port N          port on 127.0.0.1 (default 9420)
  --data DIR        data folder, kept between runs (default .data/local-cloud)
  --seed NAME       fills a new data folder: town, load or empty (default empty)
  --functions DIR   built functions (default dist/cloudfunctions)
  --site DIR        built site (default dist/h5)
  --env NAME=VALUE  an environment variable of the functions; may be given several times
  --no-timers       timer triggers run only by POST /_local/timer
  --help
`

const seeds = ['empty', 'town', 'load'] as const
type SeedName = (typeof seeds)[number]
type Seed = (cloud: LocalCloud) => Promise<void>

const root = resolve(__dirname, '..')
const say = (line: string) => process.stdout.write(`${line}\n`)

function readOptions() {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      port: { type: 'string', default: '9420' },
      data: { type: 'string', default: join(root, '.data/local-cloud') },
      seed: { type: 'string', default: 'empty' },
      functions: { type: 'string', default: join(root, 'dist/cloudfunctions') },
      site: { type: 'string', default: join(root, 'dist/h5') },
      env: { type: 'string', multiple: true, default: [] },
      timers: { type: 'boolean', default: true },
      help: { type: 'boolean', default: false },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error('--port must be a number from 0 to 65535')
  const seed = seeds.find(name => name === values.seed)
  if (!seed) throw new Error(`--seed must be one of ${seeds.join(', ')}`)
  return { ...values, port, seed, variables: Object.fromEntries(values.env.map(variable)) }
}

function variable(assignment: string): [name: string, value: string] {
  const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=([\s\S]*)$/.exec(assignment) ?? []
  if (name === undefined || value === undefined) throw new Error('--env must be NAME=VALUE')
  return [name, value]
}

/** `town` is `seedTown` of seed/town.ts, and so on. */
async function loadSeed(name: SeedName): Promise<Seed> {
  if (name === 'empty') return async () => {}
  const exported: Readonly<Record<string, Seed>> = await import(`./seed/${name}`)
  const seed = exported[`seed${name.charAt(0).toUpperCase()}${name.slice(1)}`]
  if (!seed) throw new Error(`local-cloud/seed/${name}.ts does not export its seed`)
  return seed
}

async function main(): Promise<void> {
  const options = readOptions()
  if (options.help) {
    say(help)
    return
  }
  const mark = openSeedMark(options.data, options.seed)
  const seed = mark.needed ? await loadSeed(options.seed) : undefined
  const cloud = await startCloud({
    port: options.port,
    dir: options.data,
    functionsDir: options.functions,
    h5Dir: options.site,
    timers: options.timers,
    variables: options.variables,
    ...(seed ? { seed: young => mark.around(() => seed(young)) } : {}),
  })
  say(`local cloud    ${cloud.url}`)
  say(`inbox          ${cloud.url}/_local/inbox`)
  say(`data           ${resolve(options.data)} (${mark.name})`)
  say(`function logs  ${resolve(options.data, 'functions.log')}`)
  endOnSignal(cloud)
}

/** The first signal lets running calls end, the second does not. */
function endOnSignal(cloud: LocalCloud): void {
  let ending = false
  const end = async () => {
    if (ending) process.exit(1)
    ending = true
    say('closing: waiting for running calls (once more to stop at once)')
    await cloud.close()
    process.exit(0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
