/**
 * The seeded town is filled once for a whole run of the tests, through its front door like any other, and copied for each file that
 * opens one: filling takes a hundred commands, copying a moment. Without a run around it (a script) every town is filled anew.
 */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** set by `run-setup.cjs`: a folder for the time of one run */
const shared = process.env.NUANXIN_TEST_RUN
const longest = 80_000

/** Puts the filled town into `dir`. `fill` is called in the first process that asks; the others wait for it. */
export async function copyFilledTown(dir: string, fill: (dir: string) => Promise<void>): Promise<void> {
  if (shared === undefined) return fill(dir)
  const [model, ready] = [path.join(shared, 'town'), path.join(shared, 'town-ready')]
  if (isFirst(model)) {
    await fill(model).catch(error => {
      rmSync(model, { recursive: true, force: true })
      throw error
    })
    writeFileSync(ready, '')
  }
  const since = Date.now()
  while (!existsSync(ready)) {
    if (Date.now() - since > longest) throw new Error('the town that another file of this run fills is not ready')
    await pause(100)
  }
  cpSync(model, dir, { recursive: true })
}

function isFirst(model: string): boolean {
  try {
    mkdirSync(model)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
