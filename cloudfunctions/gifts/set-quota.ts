/** Packs of one place are more or fewer while the round runs: the plan and the place change in one write each. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { type CommandContext, refuse } from '../kernel'
import { stockOf, storeStocks } from '../stores'
import { hereOf, withHere } from './here'
import { withQuota } from './rules-here'
import { thingOf, withNewHere } from './spread-at'
import { rounds } from './store'

export async function setQuota({ id, node, quota }: ParsedInputOf<typeof contract.setQuota>, { tx }: CommandContext) {
  const round = await tx.get(rounds, id)
  if (!round) return refuse('ROUND_NOT_FOUND')
  if (round.state !== 'open') return refuse('ROUND_NOT_OPEN')
  if (!round.places.some(place => place.node === node)) return refuse('ROUND_NOT_HERE')
  const places = round.places.map(place => (place.node === node ? { ...place, quota } : place))
  const stock = await stockOf(tx, node, thingOf(round))
  const here = hereOf(stock, id)
  const after = here && withQuota(here, quota)
  if (after === 'QUOTA_BELOW_HANDED') return refuse(after, { handed: here?.handed ?? 0, outside: here?.outside ?? 0 })
  const changed = { ...round, places }
  await tx.put(rounds, changed)
  // a place that has not been told yet learns it now
  await tx.put(storeStocks, after ? withHere(stock, after) : withNewHere(stock, changed, quota))
  return {}
}
