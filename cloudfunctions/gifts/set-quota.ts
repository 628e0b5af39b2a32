/** Packs of one place are more or fewer while the round runs: the plan and the place change in one write each, or the plan alone learns what is wanted. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { type CommandContext, refuse } from '../kernel'
import { stockOf, storeStocks } from '../stores'
import { hereOf, withHere } from './here'
import { withQuota } from './rules-here'
import { quotaStep } from './rules-quota'
import { thingOf, withNewHere } from './spread-at'
import { rounds } from './store'

export async function setQuota(
  { id, node, quota }: ParsedInputOf<typeof contract.setQuota>,
  { tx, actor, now }: CommandContext,
) {
  const round = await tx.get(rounds, id)
  if (!round) return refuse('ROUND_NOT_FOUND')
  if (round.state !== 'open') return refuse('ROUND_NOT_OPEN')
  if (!round.places.some(place => place.node === node)) return refuse('ROUND_NOT_HERE')
  const stock = await stockOf(tx, node, thingOf(round))
  const here = hereOf(stock, id)
  const after = here && withQuota(here, quota)
  if (after === 'QUOTA_BELOW_HANDED') return refuse(after, { handed: here?.handed ?? 0, outside: here?.outside ?? 0 })
  const { waits, ...step } = quotaStep(round, { node, quota, by: actor.person().personId, at: now })
  const changed = { ...round, ...step }
  await tx.put(rounds, changed)
  if (waits) return { waits }
  // a place that has not been told yet learns it now
  await tx.put(storeStocks, after ? withHere(stock, after) : withNewHere(stock, changed, quota))
  return { waits }
}
