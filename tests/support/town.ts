/** A town of one's own for a test file: the built functions, the real SDK, the local cloud, a folder that is removed afterwards. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type LocalCloud, startCloud } from '../../local-cloud/cloud'
import { as, type Caller } from '../../local-cloud/seed/caller'
import { seedTown } from '../../local-cloud/seed/town'
import { copyFilledTown } from './filled-town'

export interface Town extends LocalCloud {
  as(persona: string | undefined): Caller
}

interface TownOptions {
  readonly site?: boolean
  /** of the functions, as an operator sets them */
  readonly variables?: Readonly<Record<string, string>>
  /** until WeChat pushes what it says of a picture, ms; long: each test pushes the answer that it is about */
  readonly mediaDelayMs?: number
}

const dist = path.resolve(__dirname, '../../dist')
const functionsDir = path.join(dist, 'cloudfunctions')
const h5Dir = process.env.H5_DIR ?? path.join(dist, 'h5')

/** Call in `beforeAll`; `close` in `afterAll`. `empty` is an environment that nobody has claimed; `site` serves the built H5. */
export async function openTown(
  seed: 'town' | 'empty' = 'town',
  { site = false, variables = {}, mediaDelayMs }: TownOptions = {},
): Promise<Town> {
  if (site && !existsSync(path.join(h5Dir, 'index.html')))
    throw new Error('dist/h5 is missing: run npm run build first')
  const dir = mkdtempSync(path.join(tmpdir(), 'nuanxin-'))
  if (seed === 'town') await copyFilledTown(dir, fill)
  const late = mediaDelayMs === undefined ? {} : { mediaDelayMs }
  const cloud = await startCloud({
    ...{ port: 0, dir, functionsDir, timers: false, variables },
    ...late,
    ...(site ? { h5Dir } : {}),
  })
  return {
    ...cloud,
    as: persona => as(cloud, persona),
    close: async () => {
      await cloud.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

async function fill(dir: string): Promise<void> {
  const cloud = await startCloud({ port: 0, dir, functionsDir, timers: false, seed: seedTown })
  await cloud.close()
}
