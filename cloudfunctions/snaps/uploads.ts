/** Photos as they came, with all that a phone writes into them: none stays that no snap has taken. */
import type { ParsedInputOf } from '../../src/contract/define'
import { liesIn } from '../../src/contract/files'
import { type snaps as contract, snapDefaults } from '../../src/contract/snaps'
import { type CommandContext, derivedId, find, refuse, removeFiles, transact } from '../kernel'
import { folderOf } from './ids'
import { snaps, snapUploads } from './store'

/** The housekeeping removes them with their row; those of a snap have been prepared and removed by then. */
export async function uploaded({ photos }: ParsedInputOf<typeof contract.uploaded>, context: CommandContext) {
  const { tx, actor, key, now } = context
  const { personId: person } = actor.person()
  if (!photos.every(file => liesIn(file, folderOf(person)))) return refuse('ATTACHMENT_UNKNOWN')
  await tx.create(snapUploads, { _id: derivedId('snapUploads', person, key), person, files: photos, at: now })
  return {}
}

/** What was refused is sent again with photos of its own, so these are nobody's; what another snap of the day has taken stays. */
export async function dropUploads(files: readonly string[], sender: string, day: string): Promise<void> {
  const sent = await find(snaps, { where: { sender, day }, limit: snapDefaults.dayMost, fields: ['photos'] as const })
  const taken = new Set(sent.flatMap(({ photos }) => photos.map(({ raw }) => raw)))
  await removeFiles(files.filter(file => liesIn(file, folderOf(sender)) && !taken.has(file)))
}

export async function forgetUploads(person: string): Promise<void> {
  const left = await find(snapUploads, { where: { person }, limit: 1_000 })
  await removeFiles(left.flatMap(({ files }) => files))
  for (const { _id } of left) await transact(async tx => ({ commit: await tx.remove(snapUploads, _id) }))
}
