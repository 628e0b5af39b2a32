/** Whether somebody stands on boards: their choice, at once for what comes, by a job for what stands there already. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { points as contract } from '../../src/contract/points'
import { type CommandContext, find, type Job, read, transact } from '../kernel'
import { step } from './rank'
import { hidden, standings } from './store'

const atOnce = 10

export async function showOnBoards({ on }: ParsedInputOf<typeof contract.showOnBoards>, context: CommandContext) {
  const { tx, actor, now, later } = context
  const { personId } = actor.person()
  if (on) await tx.remove(hidden, personId)
  else await tx.put(hidden, { _id: personId, at: now })
  await later('points.followChoice', { personId })
  return {}
}

/** Whatever the choice is by now. */
export const followChoice: Job = async ({ personId }) => {
  if (typeof personId !== 'string') throw new TypeError('a choice is somebody’s')
  await followIn(personId)
}

/** Brings all standings of a person in line with what they chose, a few at a time. */
export async function followIn(personId: string): Promise<void> {
  for (;;) {
    const shown = !(await read(hidden, personId))
    const rows = await find(standings, { where: { person: personId, shown: !shown }, limit: atOnce })
    if (rows.length === 0) return
    await transact(async tx => {
      // chosen anew meanwhile: look again
      if (Boolean(await tx.get(hidden, personId)) === shown) return { commit: undefined }
      for (const { _id } of rows) {
        const row = await tx.get(standings, _id)
        if (!row || row.shown === shown) continue
        await tx.put(standings, { ...row, shown })
        await step(tx, row.board, shown ? 0 : row.points, shown ? row.points : 0)
      }
      return { commit: undefined }
    })
  }
}
