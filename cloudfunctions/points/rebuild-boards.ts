/** Boards made anew from the entries: what the increments should have come to. For operators, and for the test that proves them equal. */
import { find, scan, transact } from '../kernel'
import { changesOf } from './rank'
import { moved, type Step, written } from './rules-board'
import {
  type BoardRecord,
  boards,
  type EntryRecord,
  hidden,
  pointEntries,
  progress,
  standingId,
  standings,
} from './store'

const rows = 1000

/** Purse by purse, then board by board; counts what was not as it should be. Run it while nothing else is booked. */
export async function rebuildBoards(): Promise<{ readonly standings: number; readonly boards: number }> {
  let mended = 0
  let current: EntryRecord[] = []
  const finish = async () => {
    if (current.length > 0) mended += await standAnew(current)
    current = []
  }
  for (let after: string | undefined; ; ) {
    const fields = ['account', 'move', 'kind', 'purse', 'node', 'day', 'points', 'person'] as const
    const found = (await scan(pointEntries, { after, limit: rows, fields })) as readonly EntryRecord[]
    for (const entry of found) {
      if (current[0] && current[0].account !== entry.account) await finish()
      current.push(entry)
    }
    after = found.at(-1)?._id
    if (found.length < rows) break
  }
  await finish()
  return { standings: mended, boards: await stepsAnew() }
}

/** All entries of one purse: its standings become their sums. */
async function standAnew(entries: readonly EntryRecord[]): Promise<number> {
  const [{ account, person }, last] = [entries[0] as EntryRecord, entries.at(-1) as EntryRecord]
  const due = changesOf(entries)
  const stands = await find(standings, { where: { account }, limit: rows })
  const wrong = stands.filter(row => (due.get(row.board) ?? 0) !== row.points).map(({ board }) => board)
  const missing = [...due.keys()].filter(board => !stands.some(row => row.board === board))
  const toMend = [...wrong, ...missing]
  await transact(async tx => {
    const shown = !(await tx.get(hidden, person))
    for (const board of toMend)
      await tx.put(standings, {
        _id: standingId(board, person),
        board,
        account,
        person,
        shown,
        points: due.get(board) ?? 0,
      })
    return { commit: await tx.put(progress, { _id: account, moves: last.move }) }
  })
  return toMend.length
}

/** Ids of standings begin with their board, so one pass in the order of ids goes from board to board. */
async function stepsAnew(): Promise<number> {
  let mended = 0
  let board: string | undefined
  let steps: readonly Step[] = []
  const finish = async () => {
    if (board !== undefined && (await keepSteps({ _id: board, steps: written(steps) }))) mended += 1
  }
  for (let after: string | undefined; ; ) {
    const found = await scan(standings, { after, limit: rows, fields: ['board', 'points', 'shown'] })
    for (const row of found) {
      if (row.board !== board) {
        await finish()
        board = row.board
        steps = []
      }
      if (row.shown) steps = moved(steps, 0, row.points)
    }
    after = found.at(-1)?._id
    if (found.length < rows) break
  }
  await finish()
  return mended
}

/** True when it was another. */
async function keepSteps(record: BoardRecord): Promise<boolean> {
  const verdict = await transact<boolean, never>(async tx => {
    if (((await tx.get(boards, record._id))?.steps ?? '') === record.steps) return { commit: false }
    await tx.put(boards, record)
    return { commit: true }
  })
  return 'commit' in verdict && verdict.commit
}
