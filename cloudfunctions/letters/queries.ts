import type { OutputOf, ParsedInputOf } from '../../src/contract/define'
import { factFaults, type Letter, letterKinds, type letters } from '../../src/contract/letters'
import { localDay, type QueryContext, refuse } from '../kernel'
import { print } from '../paper'
import { citedBy } from '../rights'
import { paperOf } from './paper-of'
import { compose as write } from './rules-compose'

type Input = ParsedInputOf<typeof letters.compose>

/** The phone names a card; what the card cites is looked up here, so nobody can print a law that no card stands behind. */
async function letterFrom({ facts }: Input, now: number): Promise<Letter | ReturnType<typeof refuseFacts>> {
  const today = localDay(now)
  const faults = factFaults(facts, today)
  if (faults.length > 0) return refuseFacts(faults.map(({ event, fault }) => `${event}:${fault}`))
  const cited = facts.cardId === undefined ? undefined : await citedBy(facts.cardId, now)
  return write(facts, cited === undefined ? { basis: [] } : { topic: cited.card, basis: cited.basis }, today)
}

const refuseFacts = (faults: readonly string[]) => refuse('FACTS_IMPOSSIBLE', { faults })

export const compose = (input: Input, { now }: QueryContext) => letterFrom(input, now)

export async function pdf(input: Input, { now }: QueryContext) {
  const letter = await letterFrom(input, now)
  if ('refused' in letter) return letter
  const { bytes, replaced } = await print(paperOf(letter))
  const output: OutputOf<typeof letters.pdf> = {
    fileName: `${letterKinds[letter.kind]}-${localDay(now)}.pdf`,
    pdf: Buffer.from(bytes).toString('base64'),
    replaced: [...replaced],
  }
  return output
}
