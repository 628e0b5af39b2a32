/**
 * `npx tsx tests/rights-eval/calibrate.ts FILE`: fits the two models of `cloudfunctions/rights/decision/calibration.ts` on the questions
 * of a jsonl file and prints their weights. A person copies them over and measures again with `rights:eval`.
 */
import { boundaryOf } from '../../cloudfunctions/rights/boundary'
import { calibration } from '../../cloudfunctions/rights/decision/calibration'
import { type Signals, signalsOf } from '../../cloudfunctions/rights/decision/signals'
import type { Library } from '../../cloudfunctions/rights/library'
import { search } from '../../cloudfunctions/rights/retrieval/search'
import { type Case, readCases } from './cases'
import { libraryFromFiles } from './library'

interface Example {
  readonly signals: Signals
  readonly label: boolean
}

const rounds = 12_000
const shrinkage = 0.002

/** Logistic regression by plain gradient descent: few signals and a few hundred questions need nothing more. */
function fitted(names: readonly (keyof Signals)[], examples: readonly Example[]): Readonly<Record<string, number>> {
  let bias = 0
  const weights = names.map(() => 0)
  for (let round = 0; round < rounds; round++) {
    let biasSlope = 0
    const slopes = weights.map(weight => shrinkage * weight * examples.length)
    for (const { signals, label } of examples) {
      const sum = names.reduce((total, name, at) => total + (weights[at] ?? 0) * signals[name], bias)
      const error = 1 / (1 + Math.exp(-sum)) - Number(label)
      biasSlope += error
      names.forEach((name, at) => {
        slopes[at] = (slopes[at] ?? 0) + error * signals[name]
      })
    }
    bias -= biasSlope / examples.length
    slopes.forEach((slope, at) => {
      weights[at] = (weights[at] ?? 0) - slope / examples.length
    })
  }
  const entries = names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100] as const)
  return { bias: Math.round(bias * 100) / 100, ...Object.fromEntries(entries) }
}

function examplesFrom(library: Library, cases: readonly Case[]): { ours: Example[]; right: Example[] } {
  const ours: Example[] = []
  const right: Example[] = []
  for (const { q, accept, out_of_scope } of cases) {
    const boundary = boundaryOf(q)
    if (boundary.refusal || boundary.emergency || boundary.unclear) continue
    const accepted = new Set(accept.map(([law, article]) => `${law}:${article}`))
    const rests = (position: number | undefined) =>
      library.cards[position ?? -1]?.citations.some(({ law, article }) => accepted.has(`${law}:${article}`)) ?? false
    const found = search(library.index, q)
    const signals = signalsOf(found, boundary)
    const label = !out_of_scope && library.cards.some((_, position) => rests(position))
    // once more without the word list, which knows these questions better than it will know others
    ours.push({ signals, label }, { signals: { ...signals, elsewhere: 0 }, label })
    if (label) right.push({ signals, label: rests(found.hits[0]?.card) })
  }
  return { ours, right }
}

async function main(file: string | undefined): Promise<void> {
  if (file === undefined) throw new Error('usage: tsx tests/rights-eval/calibrate.ts FILE')
  const examples = examplesFrom(await libraryFromFiles(), readCases(file))
  for (const model of ['ours', 'right'] as const) {
    const names = Object.keys(calibration[model]).filter(name => name !== 'bias') as (keyof Signals)[]
    process.stdout.write(`${model} ${JSON.stringify(fitted(names, examples[model]))}\n`)
  }
}

main(process.argv[2]).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
