/** Boards are kept up by increments: what a purse's entries added since the last time. */
import { between, find, read, type Tx, transact } from '../kernel'
import { moved, stepsOf, written } from './rules-board'
import {
  type BoardRecord,
  boards,
  boardsOf,
  type EntryRecord,
  hidden,
  pointEntries,
  progress,
  standingId,
  standings,
} from './store'

/** Entries of one transaction; each touches a handful of boards. */
const atOnce = 10
type Counted = Pick<EntryRecord, 'move' | 'kind' | 'purse' | 'node' | 'day' | 'points' | 'person'>
const counted = ['move', 'kind', 'purse', 'node', 'day', 'points', 'person'] as const

const entriesAfter = (account: string, moves: number): Promise<readonly Counted[]> =>
  find(pointEntries, {
    where: { account, move: between(moves + 1, moves + 1 + atOnce) },
    orderBy: ['move', 'asc'],
    limit: atOnce,
    fields: counted,
  })

/** Everybody's entries meet on the boards of the district: where a transaction's own patience ends, it begins anew so many times. */
const rounds = 4

/** Brings a purse's entries onto the boards. It may run as often as it likes, and twice at once: each entry counts once. */
export async function rank(account: string): Promise<void> {
  for (let round = 1; ; round += 1) {
    try {
      return await rankOnce(account)
    } catch (thrown) {
      if (round === rounds) throw thrown
    }
  }
}

async function rankOnce(account: string): Promise<void> {
  for (;;) {
    const moves = (await read(progress, account))?.moves ?? 0
    const entries = await entriesAfter(account, moves)
    const last = entries.at(-1)
    if (!last) return
    await transact(async tx => {
      // somebody else has counted them meanwhile: look again
      if (((await tx.get(progress, account))?.moves ?? 0) !== moves) return { commit: undefined }
      for (const [board, points] of changesOf(entries)) await stand(tx, board, { account, person: last.person, points })
      await tx.put(progress, { _id: account, moves: last.move })
      return { commit: undefined }
    })
  }
}

/** What entries add to each board. */
export function changesOf(entries: readonly Counted[]): ReadonlyMap<string, number> {
  const changes = new Map<string, number>()
  for (const entry of entries)
    for (const board of boardsOf(entry)) changes.set(board, (changes.get(board) ?? 0) + entry.points)
  return changes
}

/** Somebody's points on a board change by so many. */
async function stand(
  tx: Tx,
  board: string,
  { account, person, points }: { readonly account: string; readonly person: string; readonly points: number },
): Promise<void> {
  const _id = standingId(board, person)
  const before = await tx.get(standings, _id)
  const shown = before?.shown ?? !(await tx.get(hidden, person))
  const after = { _id, board, account, person, shown, points: (before?.points ?? 0) + points }
  await tx.put(standings, after)
  if (shown) await step(tx, board, before?.points ?? 0, after.points)
}

/** One person moves on a board's steps. */
export async function step(tx: Tx, board: string, before: number, after: number): Promise<void> {
  if (before === after) return
  const record: BoardRecord = (await tx.get(boards, board)) ?? { _id: board, steps: '' }
  await tx.put(boards, { ...record, steps: written(moved(stepsOf(record.steps), before, after)) })
}
