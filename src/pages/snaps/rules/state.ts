/** A rule as it is typed, and what becomes of it. Pure. */
import type { Purse } from '@/contract/points/purses'
import { pointsShown } from '@/contract/points/shown'
import type { SnapRule } from '@/contract/snaps'
import { wholeOf } from '@/ui/field/number-text'

export interface Typed {
  readonly from: string
  readonly purse: Purse
  readonly first: string
  readonly later: string
  readonly dayCap: string
  readonly monthCap: string
}

/** Hundredths; the contract's ceiling. */
const most = 100_000

/** What holds now, to begin with; else a modest proposal. */
export function typedOf(rule: SnapRule | undefined, from: string): Typed {
  if (!rule) return { from, purse: 'volunteer', first: '2', later: '0.5', dayCap: '6', monthCap: '30' }
  const { purse, first, later, dayCap, monthCap } = rule
  const [firstText, laterText, dayText, monthText] = [first, later, dayCap, monthCap].map(pointsShown)
  return {
    from,
    purse,
    first: firstText ?? '',
    later: laterText ?? '',
    dayCap: dayText ?? '',
    monthCap: monthText ?? '',
  }
}

/** Undefined while a number is missing, or they do not agree with each other. */
export function ruleOf({ from, purse, ...typed }: Typed): SnapRule | undefined {
  const [first, later, dayCap, monthCap] = [typed.first, typed.later, typed.dayCap, typed.monthCap].map(text =>
    wholeOf(text, 2),
  )
  if (from === '' || first === undefined || later === undefined || dayCap === undefined || monthCap === undefined)
    return undefined
  const agree = later <= first && first <= dayCap && dayCap <= monthCap && monthCap <= most
  return agree ? { from, purse, first, later, dayCap, monthCap } : undefined
}

interface Standing<R> {
  readonly now: R | undefined
  /** the next one first */
  readonly coming: readonly R[]
  /** the latest first */
  readonly past: readonly R[]
}

/** Which of a place's rules holds on a day, which will, which did. */
export function standing<R extends { readonly from: string }>(rules: readonly R[], today: string): Standing<R> {
  const sorted = [...rules].sort((a, b) => (a.from < b.from ? 1 : -1))
  const begun = sorted.filter(({ from }) => from <= today)
  return { now: begun[0], coming: sorted.filter(({ from }) => from > today).reverse(), past: begun.slice(1) }
}
