import type { OutputOf, ParsedInputOf } from '../../../src/contract/define'
import { type Calculator, type FigureRow, figureKinds, type rights } from '../../../src/contract/rights'
import { compact, localDay, type QueryContext, refuse } from '../../kernel'
import { basisOf } from '../basis'
import { effectiveRows, figureOf } from '../figures/queries'
import { refOf } from '../library'
import { release } from '../shelf'
import { allCalculators, calculatorOf } from './rules-all'
import type { AnyCalculator, Fault } from './rules-calculator'
import { inForce } from './rules-figures'
import { run } from './rules-run'
import { earliestDay, latestDay } from './rules-values'

function shown(
  { id, title, answers, group, fields, figures }: AnyCalculator,
  rows: readonly FigureRow[],
  today: string,
) {
  return {
    id,
    title,
    answers,
    group,
    fields: Object.entries(fields).map(([field, { draft }]) => ({ id: field, ...draft })),
    figures: figures.map(kind => {
      // a day off says nothing of today
      const now = figureKinds[kind].unit === 'dayOff' ? undefined : inForce(rows, kind, today)
      return compact({ kind, title: figureKinds[kind].title, now: now && figureOf(now) })
    }),
  } satisfies Calculator
}

/** One calculator with its fields, or all of them. */
export async function calculators({ id }: ParsedInputOf<typeof rights.calculators>, { now }: QueryContext) {
  const one = id === undefined ? undefined : calculatorOf(id)
  if (id !== undefined && !one) return refuse('CALCULATOR_NOT_FOUND')
  const wanted = one ? [one] : allCalculators
  const rows = await effectiveRows([...new Set(wanted.flatMap(({ figures }) => figures))])
  return { calculators: wanted.map(calculator => shown(calculator, rows, localDay(now))) }
}

type Outcome = OutputOf<typeof rights.calculate>

/** Works out what one person is due; their numbers go nowhere else. */
export async function calculate(
  { calculator: id, values }: ParsedInputOf<typeof rights.calculate>,
  { now }: QueryContext,
) {
  const calculator = calculatorOf(id)
  if (!calculator) return refuse('CALCULATOR_NOT_FOUND')
  const rows = await effectiveRows(calculator.figures)
  const ran = run(calculator, values, { today: localDay(now), rows })
  if (ran.kind === 'fault') return refusalOf(calculator, ran.fault)
  const { lines, steps, basis = calculator.articles, assumptions = [], notes = [] } = ran.worked
  return {
    calculator: refOf(calculator),
    lines: [...lines],
    steps: [...steps],
    basis: basis.map(article => basisOf(release(), article)),
    assumptions: [...assumptions],
    notes: [...notes],
    figures: ran.used.map(figureOf),
  } satisfies Outcome
}

/** The field by its id and by the name that the person saw. */
function refusalOf({ fields }: AnyCalculator, { code, field, other, limit }: Fault) {
  const labelOf = (name: string) => (Object.hasOwn(fields, name) ? fields[name]?.draft.label : undefined) ?? ''
  return refuse(code, {
    field,
    label: labelOf(field),
    ...(other === undefined ? {} : { other: labelOf(other) }),
    ...(limit === undefined ? {} : { limit }),
    ...(code === 'DAY_OUT_OF_RANGE' ? { earliest: earliestDay, latest: latestDay } : {}),
  })
}
