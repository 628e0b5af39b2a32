/** Activities that took place, in sums: derived from what is recorded, nothing is reported a second time. */
import { lineage, type NodeId } from '../../src/contract/organisation'
import { type Announcement, activityKinds, dimensions, type Sum } from '../../src/contract/service'

export type Counted = Pick<Announcement, 'kind' | 'dimension' | 'beneficiaries'> & {
  readonly node: NodeId
  readonly taken: number
  readonly counted: boolean
}

const nothing: Sum = { activities: 0, people: 0, beneficiaries: 0 }
const plus = (sum: Sum, { taken, beneficiaries }: Counted): Sum => ({
  activities: sum.activities + 1,
  people: sum.people + taken,
  beneficiaries: sum.beneficiaries + beneficiaries,
})

const sumOf = (rows: readonly Counted[]): Sum => rows.reduce(plus, nothing)

function sumsBy<K extends string>(rows: readonly Counted[], keyOf: (row: Counted) => K): ReadonlyMap<K, Sum> {
  const sums = new Map<K, Sum>()
  for (const row of rows) sums.set(keyOf(row), plus(sums.get(keyOf(row)) ?? nothing, row))
  return sums
}

const named = <K extends string>(table: Readonly<Record<K, string>>, sums: ReadonlyMap<K, Sum>) =>
  (Object.keys(table) as K[]).flatMap(key => {
    const sum = sums.get(key)
    return sum ? [{ key, sum }] : []
  })

/** In the order of the contract's tables; each place counts for the child of `node` that it lies in, or for `node`, the most first. */
export function figuresOf(node: NodeId, rows: readonly Counted[]) {
  const depth = lineage(node).length
  const places = sumsBy(rows, row => lineage(row.node)[depth] ?? node)
  return {
    all: sumOf(rows),
    dimensions: named(
      dimensions,
      sumsBy(rows, row => row.dimension),
    ).map(({ key, sum }) => ({ dimension: key, ...sum })),
    kinds: named(
      activityKinds,
      sumsBy(rows, row => row.kind),
    ).map(({ key, sum }) => ({ kind: key, ...sum })),
    places: [...places]
      .map(([place, sum]) => ({ node: place, ...sum }))
      .sort((one, other) => other.activities - one.activities || (one.node < other.node ? -1 : 1)),
    uncounted: rows.filter(({ counted }) => !counted).length,
  }
}
