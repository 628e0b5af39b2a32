/** What happens by time alone: an answer that nobody minds closes the case, and what has long ended is deleted. */
import type { Status } from '../../src/contract/advice'
import { atMost, find, removeFiles, transact } from '../kernel'
import { filesOf } from './pictures'
import { move } from './rules-move'
import { consultations } from './store'

/** Rows of one round; the next hour does the rest. */
const atOnce = 100

const overdue = (status: Status, now: number) =>
  find(consultations, { where: { status, due: atMost(now) }, orderBy: ['due', 'asc'], limit: atOnce })

export async function tend({ now }: { readonly now: number }): Promise<void> {
  for (const { _id } of await overdue('answered', now)) await closeQuietly(_id, now)
  for (const status of ['closed', 'withdrawn'] as const) {
    for (const record of await overdue(status, now)) {
      // the files first: once the row is gone nothing leads to them
      await removeFiles(filesOf(record.messages))
      await transact(async tx => ({ commit: await tx.remove(consultations, record._id) }))
    }
  }
}

const closeQuietly = (id: string, now: number) =>
  transact(async tx => {
    const record = await tx.get(consultations, id)
    if (!record || record.due > now) return { commit: undefined }
    const after = move(record, 'close', now, record.workingDays)
    return { commit: after && (await tx.put(consultations, { ...record, ...after })) }
  })
