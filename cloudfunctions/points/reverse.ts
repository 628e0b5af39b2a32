/** An award is taken back by a counter-entry; the award itself stays in the book. */
import { compact, type Tx } from '../kernel'
import { post, purseOf } from './post'
import { dishonoured, reversed } from './rules-movements'
import { earnedWith } from './rules-purse'
import type { EntryRecord } from './store'

/** One read, two writes. What was spent of it is owed. `cause` says once and for all that this award has been taken back. */
export async function reverseAward(
  tx: Tx,
  award: EntryRecord,
  { by, reason }: { readonly by: string; readonly reason: string },
  now: number,
): Promise<void> {
  const before = await purseOf(tx, award.person, award.purse)
  const { points, title, node, areas, place, day, earned, lapses } = award
  const effect = earned?.honourOnly ? dishonoured(points) : reversed(before, points, lapses ?? 0)
  const about = compact({ node, areas, place, day })
  const wording = {
    kind: 'reversal',
    cause: reversalOf(award._id),
    title,
    ...about,
    reverses: award._id,
    by,
    reason,
  } as const
  const earnedOn = day === undefined ? before.earnedOn : earnedWith(before.earnedOn, day, -points, now)
  await post(tx, before, effect, wording, now, { earnedOn })
}

export const reversalOf = (entry: string): string => `reversal.${entry}`
