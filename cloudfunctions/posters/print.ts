import type { OutputOf, ParsedInputOf } from '../../src/contract/define'
import type { posters as contract, SkipReason } from '../../src/contract/posters'
import { type CodeProblem, isRefused, localDay, type QueryContext, refuse } from '../kernel'
import { type Placard, printPlacards } from '../paper'
import { keepParts, partsOf } from '../parts'
import { batchOf, type PosterSource } from './batch'
import { drawCodes } from './draw-codes'
import { placardWords } from './rules-placard'

type Output = OutputOf<typeof contract.print>
type WithCode = PosterSource & { readonly code: string }
const hasCode = (source: PosterSource): source is WithCode => source.code !== undefined

const reasonOf: Readonly<Record<CodeProblem, SkipReason>> = {
  CODE_LIMIT: 'limit',
  CODE_PAGE_UNKNOWN: 'notDrawn',
  CODE_NOT_DRAWN: 'notDrawn',
}

/** One page for each station; one whose code is missing or could not be drawn is named and left out. */
export async function print({ node, from, size }: ParsedInputOf<typeof contract.print>, { now }: QueryContext) {
  const batch = await batchOf({ node, from }, now)
  if ('refused' in batch) return batch
  const { place, sources, next } = batch
  const skipped: Output['skipped'] = []
  const skip = ({ view }: PosterSource, why: SkipReason) => skipped.push({ node: view.node, name: view.name, why })
  for (const source of sources) if (!hasCode(source)) skip(source, 'noCode')
  const ready = sources.filter(hasCode)
  if (ready.length === 0) return refuse('STATION_WITHOUT_CODE')

  const today = localDay(now)
  const drawn = await drawCodes(ready)
  let problem: CodeProblem | undefined
  const placards = ready.flatMap((source, at): Placard[] => {
    const result = drawn[at]
    if (result && !isRefused(result))
      return [{ ...placardWords(source.view, source.trail, today), picture: result.picture }]
    problem ??= result?.refused.code ?? 'CODE_NOT_DRAWN'
    skip(source, reasonOf[result?.refused.code ?? 'CODE_NOT_DRAWN'])
    return []
  })
  if (placards.length === 0) return refuse(problem ?? 'CODE_NOT_DRAWN')

  const title = `${place}-海报`
  const { bytes, replaced } = await printPlacards(title, placards, size)
  const [pdf = '', ...others] = partsOf(bytes)
  const more = await keepParts(node, others, now)
  const begins = from === undefined ? '' : `-${sources[0]?.view.name ?? ''}起`
  const output: Output = {
    fileName: `${title}${begins}-${size}-${today}.pdf`,
    pdf,
    ...(more && { more }),
    printed: placards.length,
    skipped,
    replaced: [...replaced],
    ...(next !== undefined && { next }),
  }
  return output
}
