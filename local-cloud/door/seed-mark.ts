import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Remembers with what a data folder was filled, so that a restart keeps what people did since. */
export interface SeedMark {
  /** what the folder holds */
  readonly name: string
  readonly needed: boolean
  /** runs the seed and marks the folder when it is complete */
  around(seed: () => Promise<void>): Promise<void>
}

export function openSeedMark(dir: string, wanted: string): SeedMark {
  mkdirSync(dir, { recursive: true })
  const path = join(dir, 'seed')
  const found = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (found === unfinished) throw new Error(`Filling ${dir} was interrupted. Delete the folder and start again.`)
  if (found !== undefined && wanted !== 'empty' && found !== wanted) {
    throw new Error(`${dir} was filled with "${found}". Choose another --data folder or delete this one.`)
  }
  return {
    name: found ?? wanted,
    needed: found === undefined,
    around: async seed => {
      writeFileSync(path, unfinished)
      await seed()
      writeFileSync(path, wanted)
    },
  }
}

const unfinished = 'unfinished'
