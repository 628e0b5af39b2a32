/** What the largest long picture takes inside a built function: a month of twenty, in a process of its own. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { buildFunctions } from '../../config/build-functions'
import { functions } from '../../config/functions'
import { type Measurement, measured } from './measure'
import { scratchFolder } from './workplace'

const task = `require('./index.js').main({ task: 'easel.drawMonth' }).then(reply => {
  process.stdout.write('\\n' + JSON.stringify(reply.result ?? reply)); process.exit(0) })`

interface Done {
  readonly seconds: number
  readonly megabytes: number
}

export async function banners(): Promise<Measurement[]> {
  const folder = scratchFolder()
  try {
    const memory = functions.rights.memoryMb
    const spec = { ...functions.jobs, work: ['easel'], fonts: true } as const
    const [built] = await buildFunctions(folder.path, { jobs: spec }, 'tests/support/modules')
    const { stdout } = await promisify(execFile)(process.execPath, [`--max-old-space-size=${memory}`, '-e', task], {
      cwd: built?.dir,
      env: { TENCENTCLOUD_RUNENV: 'SCF', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv,
    })
    const done = JSON.parse(stdout.slice(stdout.lastIndexOf('\n'))) as Done
    return [
      measured('long picture of a month of twenty: memory at most', done.megabytes, 'MB', memory * 0.9),
      measured('long picture of a month of twenty', done.seconds, 's'),
    ]
  } finally {
    folder.remove()
  }
}
