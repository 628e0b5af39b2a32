/** Photos as they came, with all that a phone writes into them: none stays that no snap has taken. */
import type { ParsedInputOf } from '../../src/contract/define'
import { liesIn } from '../../src/contract/files'
import { type snaps as contract, snapDefaults } from '../../src/contract/snaps'
import {
  atMost,
  between,
  type CommandContext,
  days,
  derivedId,
  find,
  localDay,
  refuse,
  removeFiles,
  transact,
} from '../kernel'
import { folderOf } from './ids'
import { snaps, snapUploads } from './store'

/** `clearUploads` looks a day later what became of them. */
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

/** Rows of one hour; the next hour does the rest. */
const atOnce = 100
const agedMs = days(1)

/** Those of a snap are removed as it is prepared; where that has not come about yet they are all there is of it, and stay. */
export async function clearUploads(now: number): Promise<void> {
  const aged = await find(snapUploads, { where: { at: atMost(now - agedMs) }, orderBy: ['at', 'asc'], limit: atOnce })
  for (const { _id, person, files, at } of aged) {
    if (await isAwaited(files, person, at)) continue
    await removeFiles(files)
    await transact(async tx => ({ commit: await tx.remove(snapUploads, _id) }))
  }
}

/** A phone names what it has uploaded within half a day, else it uploads anew. */
async function isAwaited(files: readonly string[], sender: string, at: number): Promise<boolean> {
  const day = between(localDay(at), localDay(at + 2 * agedMs))
  const fields = ['prepared', 'state', 'photos'] as const
  const sent = await find(snaps, { where: { sender, day }, limit: 2 * snapDefaults.dayMost, fields })
  return sent.some(
    ({ prepared, state, photos }) =>
      !prepared && state !== 'withdrawn' && photos.some(({ raw }) => files.includes(raw)),
  )
}

export async function forgetUploads(person: string): Promise<void> {
  const left = await find(snapUploads, { where: { person }, limit: 1_000 })
  await removeFiles(left.flatMap(({ files }) => files))
  for (const { _id } of left) await transact(async tx => ({ commit: await tx.remove(snapUploads, _id) }))
}
