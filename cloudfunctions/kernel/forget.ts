/** Removes what the kernel itself keeps about a person; the journal's rows stay under an id that no longer names anybody. */

import { grantsOf } from './actor'
import { database } from './cloud'
import { type GrantRecord, grants } from './identity'
import { journal } from './journal'
import { transact } from './transaction'

/** Drops every stored reply of the person's commands: replies may hold what only they should read. */
export async function forgetReplies(personId: string): Promise<void> {
  const _ = database.command
  await database
    .collection(journal.name)
    .where({ by: _.eq(personId) })
    .update({ data: { reply: _.remove(), repliedAt: _.remove() } })
}

export async function forgetGrants(personId: string): Promise<void> {
  const held = await grantsOf(personId)
  await transact(async tx => {
    for (const grant of held) await tx.remove<GrantRecord>(grants, grant._id)
    return { commit: undefined }
  })
}
