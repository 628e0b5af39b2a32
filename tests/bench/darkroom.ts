/** What it takes to prepare pictures inside a built function: six of 12 megapixels one after another, in a process of their own. */
import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { buildFunctions } from '../../config/build-functions'
import { functions } from '../../config/functions'
import { jpegOf } from '../support/photographs'
import { scene } from '../support/scenes'
import { type Measurement, measured, median } from './measure'
import { scratchFolder } from './workplace'

const [pictures, width, height] = [6, 4000, 3000] as const
const task = `require('./index.js').main({ task: 'darkroom.prepareAll' }).then(reply => {
  process.stdout.write('\\n' + JSON.stringify(reply.result ?? reply)); process.exit(0) })`

interface Done {
  readonly times: readonly number[]
  readonly megabytes: number
}

export async function darkroom(): Promise<Measurement[]> {
  const folder = scratchFolder()
  try {
    const shots = path.join(folder.path, 'shots')
    mkdirSync(shots)
    for (let at = 0; at < pictures; at += 1)
      writeFileSync(path.join(shots, `${at}.jpg`), await jpegOf(scene(at * 7, width, height), 92))
    const spec = { ...functions.jobs, work: ['darkroom'] }
    const [built] = await buildFunctions(folder.path, { jobs: spec }, 'tests/support/modules')
    const memory = functions.jobs.memoryMb
    const { stdout } = await promisify(execFile)(process.execPath, [`--max-old-space-size=${memory}`, '-e', task], {
      cwd: built?.dir,
      env: { DARKROOM: shots, TENCENTCLOUD_RUNENV: 'SCF', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv,
    })
    const done = JSON.parse(stdout.slice(stdout.lastIndexOf('\n'))) as Done
    return [
      measured('six pictures of 12 MP prepared: memory at most', done.megabytes, 'MB', memory * 0.75),
      measured('a picture of 12 MP: prepared and hidden, median', median(done.times) / 1000, 's'),
    ]
  } finally {
    folder.remove()
  }
}
