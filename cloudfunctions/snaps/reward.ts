/** An accepted snap earns points, once, through the points' own book; those merged into it earn what later ones earn. */
import { categoryTitle } from '../../src/contract/snaps'
import { type Job, read, type Tx, transact } from '../kernel'
import { placesById } from '../people'
import { prize, takeBackPrize } from '../points'
import { idIn } from './change'
import { monthId } from './ids'
import { earnedBefore } from './likeness'
import { tellAccepted } from './news'
import { ruleAt } from './rule'
import type { Earned, SnapRecord } from './rules-record'
import { rewardOf } from './rules-reward'
import { snapMonths, snaps } from './store'

export const reward: Job = async (payload, context) => {
  const { now } = context
  const { late } = payload
  const first = await read(snaps, idIn(payload))
  if (first?.state !== 'accepted' || first.down) return
  await rewardOne(first, 'first', now)
  for (const { snap } of first.joined) {
    const later = await read(snaps, snap)
    if (later?.state === 'merged') await rewardOne(later, 'later', now)
  }
  if (typeof late === 'string') await tellAccepted(context, first, late)
}

/** Snap, month and purse in one transaction: so it happens once, and two at once cannot exceed a cap. */
async function rewardOne(sent: SnapRecord, as: Earned['as'], now: number) {
  const { _id: id, node, day, sender, earned } = sent
  if (sender === undefined || earned) return
  const [rule, places] = await Promise.all([ruleAt(node, day), placesById([node])])
  if (!rule || rule[as] === 0) return
  const again = await earnedBefore(sent, sender)
  await transact(async tx => {
    const snap = await tx.get(snaps, id)
    if (snap?.sender !== sender || snap.earned) return { commit: undefined }
    const month = await tx.get(snapMonths, monthId(sender, day))
    const own = rewardOf(rule, as, { snap: id, day }, month?.earned ?? {}, again)
    const title = `随手拍：${categoryTitle(snap.category)}`
    const wanted = {
      person: sender,
      purse: rule.purse,
      cause: `snap.${id}`,
      title,
      place: places.get(node)?.name ?? node,
    }
    const entry = own.points === 0 ? undefined : await prize(tx, { ...wanted, day, points: own.points }, now)
    const sums = { ...month?.earned, [id]: { day, points: own.points } }
    await tx.put(snapMonths, { _id: monthId(sender, day), person: sender, earned: sums, at: now })
    await tx.put(snaps, { ...snap, earned: { ...own, ...(entry !== undefined && { entry }) } })
    return { commit: undefined }
  })
}

/** Staff took the post down because it was not true: what it earned goes back, with who said so and why. */
export const unreward: Job = async (payload, { now }) => {
  const { by, reason } = payload
  if (typeof by !== 'string' || typeof reason !== 'string') throw new TypeError('taking back names who and why')
  const id = idIn(payload)
  const first = await read(snaps, id)
  for (const one of first ? [id, ...first.joined.map(({ snap }) => snap)] : [])
    await transact(async tx => {
      const snap = await tx.get(snaps, one)
      if (!snap?.earned?.entry || snap.earned.takenBack) return { commit: undefined }
      await takeBackPrize(tx, snap.earned.entry, { by, reason }, now)
      await giveBackRoom(tx, snap)
      return { commit: await tx.put(snaps, { ...snap, earned: { ...snap.earned, takenBack: true } }) }
    })
}

/** What was taken back does not use up what the person may earn in that month. */
async function giveBackRoom(tx: Tx, { _id: id, sender, day }: SnapRecord): Promise<void> {
  const month = sender === undefined ? undefined : await tx.get(snapMonths, monthId(sender, day))
  if (!month || !(id in month.earned)) return
  const { [id]: _back, ...earned } = month.earned
  await tx.put(snapMonths, { ...month, earned })
}
