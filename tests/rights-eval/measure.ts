import { answer } from '../../cloudfunctions/rights/answer'
import type { Library } from '../../cloudfunctions/rights/library'
import type { Answer } from '../../src/contract/rights'
import type { Case } from './cases'
import { circumstances } from './library'

export interface Measured {
  readonly case: Case
  readonly kind: Answer['kind']
  /** card or reason, for reading */
  readonly what: string
  /** `law:article`, in the order in which they are cited */
  readonly cited: readonly string[]
  /** of the first accepted article among the cited ones, from 1; 0 when there is none */
  readonly rank: number
  /** whether any card rests on an accepted article */
  readonly hasCard: boolean
  readonly ms: number
}

/** The shown card's articles first, then those of the other cards that are offered, in their order. */
function citedBy(library: Library, given: Answer): readonly string[] {
  const first = given.kind === 'answer' ? [given.card, ...given.others] : given.kind === 'clarify' ? given.choices : []
  const citations = first.flatMap(({ id }) => library.cardOf(id)?.citations ?? [])
  return [...new Set(citations.map(({ law, article }) => `${law}:${article}`))]
}

const shown = (given: Answer): string =>
  given.kind === 'answer'
    ? given.card.id
    : given.kind === 'clarify'
      ? given.choices.map(({ id }) => id).join(' | ')
      : given.reason

/** Asks every question once, after one round that warms up. */
export function measure(library: Library, cases: readonly Case[]): readonly Measured[] {
  const resting = new Set(
    library.cards.flatMap(({ citations }) => citations.map(({ law, article }) => `${law}:${article}`)),
  )
  for (const { q } of cases.slice(0, 50)) answer(library, q, circumstances)
  return cases.map(asked => {
    const started = performance.now()
    const given = answer(library, asked.q, circumstances)
    const ms = performance.now() - started
    const accepted = new Set(asked.accept.map(([law, article]) => `${law}:${article}`))
    const cited = citedBy(library, given)
    return {
      case: asked,
      kind: given.kind,
      what: shown(given),
      cited,
      rank: cited.findIndex(article => accepted.has(article)) + 1,
      hasCard: [...accepted].some(article => resting.has(article)),
      ms,
    }
  })
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
const share = (part: number, whole: number) => (whole === 0 ? null : rounded(part / whole))

function quality(rows: readonly Measured[]) {
  const within = (limit: number) => rows.filter(({ rank }) => rank > 0 && rank <= limit).length
  const reciprocal = rows.reduce((sum, { rank }) => sum + (rank > 0 && rank <= 10 ? 1 / rank : 0), 0)
  const declined = rows.filter(({ kind }) => kind === 'decline').length
  return {
    inScope: rows.length,
    'recall@1': share(within(1), rows.length),
    'recall@3': share(within(3), rows.length),
    'recall@5': share(within(5), rows.length),
    'mrr@10': share(reciprocal, rows.length),
    answered: rows.filter(({ kind }) => kind === 'answer').length,
    clarified: rows.filter(({ kind }) => kind === 'clarify').length,
    falseDeclines: share(declined, rows.length),
  }
}

/**
 * One object with everything that is judged: recall and false declines over all questions in scope, and again (`withCard`) over those
 * whose articles some card rests on.
 */
export function summary(rows: readonly Measured[]) {
  const inScope = rows.filter(row => !row.case.out_of_scope)
  const outOfScope = rows.filter(row => row.case.out_of_scope)
  const times = rows.map(({ ms }) => ms).sort((left, right) => left - right)
  const at = (part: number) => rounded(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0)
  const refused = outOfScope.filter(({ kind }) => kind === 'decline').length
  return {
    ...quality(inScope),
    outOfScope: outOfScope.length,
    declineRateOutOfScope: share(refused, outOfScope.length),
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    withCard: quality(inScope.filter(({ hasCard }) => hasCard)),
  }
}
