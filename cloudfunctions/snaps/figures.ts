/** Figures: read, not kept; nothing has to be held in step. */
import type { OutputOf, ParsedInputOf } from '../../src/contract/define'
import type { snaps as contract } from '../../src/contract/snaps'
import { type QueryContext, refuse } from '../kernel'
import { placesById } from '../people'
import { pageOf, periodProblem, perRead } from './period'
import { countedFields, Figures, spansOf } from './rules-figures'

/** Days. A year is read in spans of two months side by side: it is the way to the database and back that takes time. */
const spanDays = 62

export async function figures(input: ParsedInputOf<typeof contract.figures>, { now }: QueryContext) {
  const problem = periodProblem(input)
  if (problem) return problem
  const sums = new Figures(input.node, now)
  const addSpan = async (span: { readonly from: string; readonly to: string }) => {
    for (let after: string | undefined; ; ) {
      const { items, next } = await pageOf({ ...input, ...span }, countedFields, perRead, after)
      for (const snap of items) sums.add(snap)
      after = next
      if (after === undefined) return
    }
  }
  await Promise.all(spansOf(input.from, input.to, spanDays).map(addSpan))
  const { byPlace, ...result } = sums.result()
  const places = await placesById([input.node, ...byPlace.map(({ node }) => node)])
  const place = places.get(input.node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  const named = byPlace.map(row => ({ ...row, place: places.get(row.node)?.name ?? row.node }))
  return { place: place.name, ...result, byPlace: named } satisfies OutputOf<typeof contract.figures>
}
