import type { CollectionTable } from './collection-table'
import { probe } from './fetch'
import { type Plan, plansOf, type Sort } from './plan'
import type { Sql } from './sql'

/** entries counted when several indexes could serve; beyond this the sort decides */
const PROBE_CEILING = 256

/** The cheapest plan: a unique key, else the fewest entries, else the one that spares the sort, else a walk. */
export function choosePlan(
  sql: Sql,
  table: CollectionTable,
  query: Readonly<Record<string, unknown>>,
  sort: Sort,
  limited: boolean,
): Plan {
  const plans = plansOf(table, query, sort)
  const walk = plans[plans.length - 1]
  if (!walk) throw new Error('there is always a plan')
  const unique = plans.find(plan => plan.unique)
  if (unique) return unique

  const bounded = plans.filter(plan => plan.bounded > 0)
  const [only] = bounded
  if (only && bounded.length === 1) return only
  if (only) {
    const costs = new Map(bounded.map(plan => [plan, probe(sql, plan, PROBE_CEILING)]))
    const cost = (plan: Plan) => costs.get(plan) ?? PROBE_CEILING
    return bounded.reduce((best, plan) => (isBetter(plan, best, cost) ? plan : best), only)
  }
  const ordering = plans.reduce((best, plan) => (plan.sorted > best.sorted ? plan : best), walk)
  return limited ? ordering : walk
}

function isBetter(plan: Plan, best: Plan, cost: (plan: Plan) => number): boolean {
  if (cost(plan) !== cost(best)) return cost(plan) < cost(best)
  if (plan.sorted !== best.sorted) return plan.sorted > best.sorted
  return plan.bounded > best.bounded
}
