/** Somebody sends a snap. Nothing of it is seen by anybody before its photos are prepared and checked. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type snaps as contract, isOf, snapDefaults } from '../../src/contract/snaps'
import {
  awaitChecks,
  type CommandContext,
  checkText,
  compact,
  find,
  isRefused,
  localDay,
  lookIntoPictures,
  maskNumbers,
  randomId,
  refuse,
} from '../kernel'
import { openPlace } from '../people'
import { namesFor } from './files'
import { checksOf, folderOf, snapId } from './ids'
import { notYet, type SnapPhoto } from './rules-record'
import { isInside, isSnapPlace, maskedWords } from './rules-sending'
import { type Plain, placed } from './rules-state'
import { snaps } from './store'
import { dropUploads } from './uploads'

/** How many somebody has sent today; those that they took back count. One read. */
export async function sentToday(sender: string, day: string): Promise<number> {
  const rows = await find(snaps, { where: { sender, day }, limit: snapDefaults.dayMost, fields: ['day'] as const })
  return rows.length
}

const photoOf = (raw: string, n: number, seed: string): SnapPhoto => {
  const { file: kept, thumb } = namesFor(seed, n, raw)
  return { n, raw, kept, thumb, state: 'raw', width: 0, height: 0, check: 'open', boxes: [], proposed: false }
}

/** Nine trips: whom WeChat wants to know and the work that is left are a row each. What costs least is looked at first. */
export async function send(draft: ParsedInputOf<typeof contract.send>, context: CommandContext) {
  const { tx, actor, now, later } = context
  const { kind, category, node, anonymous, spot } = draft
  const { personId: sender } = actor.person()
  const day = localDay(now)
  context.afterRefusal(() => dropUploads(draft.photos, sender, day))
  if (!isOf(kind, category)) return refuse('SNAP_CATEGORY')
  if (spot && !isInside(spot)) return refuse('SPOT_OUTSIDE')
  const place = await openPlace(tx, node)
  if (!place || !isSnapPlace(place)) return refuse('PLACE_NOT_FOUND')
  const n = await sentToday(sender, day)
  if (n >= snapDefaults.dayMost) return refuse('TOO_MANY_SNAPS', { most: snapDefaults.dayMost })
  const kept = await lookIntoPictures(draft.photos, folderOf(sender))
  if (isRefused(kept)) return kept
  const { words, where, whom, masked } = maskedWords(draft, maskNumbers)
  const said = [words, where, whom].filter(Boolean).join('\n')
  const wordsCheck = said === '' ? 'pass' : await checkText(said)
  if (wordsCheck === 'refused') return refuse('WORDS_REFUSED')
  const _id = snapId(sender, day, n)
  const seed = randomId()
  const photos = kept.map(({ file }, at) => photoOf(file, at, seed))
  const about = { kind, category, node, areas: [], where, words, ...compact({ whom, spot }), anonymous }
  const begun = { state: 'checking', prepared: false, steps: [], version: 1, reopened: 0, again: false } as const
  const nothing = { followers: [], joined: [], stale: [], ready: false, down: false, chase: notYet } as const
  const plain: Plain = {
    ...{ _id, ...about, sender, day, at: now },
    ...{ photos, photoCount: photos.length, wordsCheck, masked },
    ...begun,
    ...nothing,
  }
  await tx.create(snaps, placed(plain, now))
  await awaitChecks(context, checksOf(_id))
  await later('snaps.prepare', { snap: _id })
  return { id: _id, masked }
}
