import type { Boundary } from '../boundary'
import { conceptsOf, countOfKind } from '../retrieval/concepts'
import { money } from '../retrieval/quantities'
import type { Search } from '../retrieval/search'
import { calibration } from './calibration'

/** What the decision looks at; every signal lies between 0 and about 1. */
export interface Signals {
  readonly known: number
  readonly nearest: number
  readonly coverage: number
  /** by how much the first card leads the second */
  readonly margin: number
  /** how much there is, not which share: a short question that fits well still says little */
  readonly evidence: number
  readonly happenings: number
  readonly demands: number
  readonly things: number
  readonly people: number
  /** a sum of money or a word of buying and selling */
  readonly trade: number
  /** a matter of another kind is touched */
  readonly elsewhere: number
}

const trade = /买|卖|店|商家|花了|付|交了|收费|收我|钱|退|赔|充|办卡|卡里|下单|合同|订|货|消费|购|价/

export function signalsOf({ hits, known, mass, normalised }: Search, boundary: Boundary): Signals {
  const [first, second] = hits
  const concepts = conceptsOf(normalised)
  const some = (count: number) => Math.min(count, 2) / 2
  return {
    known,
    nearest: first?.nearest ?? 0,
    coverage: first?.coverage ?? 0,
    margin: first ? (first.score - (second?.score ?? 0)) / first.score : 0,
    evidence: Math.log1p((first?.coverage ?? 0) * mass) / 4,
    happenings: some(countOfKind(concepts, 'happenings')),
    demands: some(countOfKind(concepts, 'demands')),
    things: some(countOfKind(concepts, 'things')),
    people: some(countOfKind(concepts, 'people')),
    trade: trade.test(normalised) || normalised.includes(money) ? 1 : 0,
    elsewhere: boundary.elsewhere ? 1 : 0,
  }
}

/** A probability between 0 and 1 under one of the calibrated models. */
export function likelihood(model: keyof typeof calibration, signals: Signals): number {
  const { bias, ...weights } = calibration[model]
  const names = Object.keys(weights) as (keyof typeof weights & keyof Signals)[]
  const sum = names.reduce((total, name) => total + weights[name] * signals[name], bias as number)
  return 1 / (1 + Math.exp(-sum))
}
