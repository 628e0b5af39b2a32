/** Which rule holds for a snap, and whether one may be set. */
import { lineage, type NodeId } from '../../src/contract/organisation'
import type { SnapRule } from '../../src/contract/snaps'

interface Placed {
  readonly node: NodeId
  readonly rule: SnapRule
}

/** The rule of the nearest place that has one in force on this day. */
export function nearestRule(rules: readonly Placed[], node: NodeId, day: string): SnapRule | undefined {
  for (const place of [...lineage(node)].reverse()) {
    const [latest] = rules
      .filter(one => one.node === place && one.rule.from <= day)
      .sort((one, other) => (one.rule.from < other.rule.from ? 1 : -1))
    if (latest) return latest.rule
  }
  return undefined
}

/** A cap below what it caps, or a later one that earns more than the first, is a slip. */
export const capsAgree = ({ first, later, dayCap, monthCap }: SnapRule): boolean =>
  later <= first && first <= dayCap && dayCap <= monthCap
