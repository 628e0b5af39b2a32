/** Figures about consultations; nothing of what they say. */
import type { Status } from '../../src/contract/advice'
import { isOpen } from './rules-status'

export interface CountedCase {
  readonly node: string
  readonly status: Status
  readonly at: number
  readonly firstAnsweredAt?: number
  readonly outcome?: 'solved' | 'unsolved'
}

export interface Figures {
  readonly node: string
  readonly waiting: number
  readonly open: number
  readonly handedOver: number
  readonly firstAnswer?: number
  readonly solved: number
  readonly unsolved: number
}

/** The middle one, the lower of two middle ones; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)]
}

/** One row a place, in the order of their ids; `since` (ms UTC) bounds what is counted as handed over and answered. */
export function figuresOf(cases: readonly CountedCase[], since: number): readonly Figures[] {
  const nodes = [...new Set(cases.map(one => one.node))].sort()
  return nodes.map(node => {
    const here = cases.filter(one => one.node === node)
    const recent = here.filter(one => one.at >= since)
    const firstAnswer = median(
      recent.flatMap(({ at, firstAnsweredAt }) =>
        firstAnsweredAt === undefined ? [] : [Math.round((firstAnsweredAt - at) / 60_000)],
      ),
    )
    return {
      node,
      waiting: here.filter(one => one.status === 'waiting').length,
      open: here.filter(one => isOpen(one.status)).length,
      handedOver: recent.length,
      ...(firstAnswer === undefined ? {} : { firstAnswer }),
      solved: recent.filter(one => one.outcome === 'solved').length,
      unsolved: recent.filter(one => one.outcome === 'unsolved').length,
    }
  })
}
