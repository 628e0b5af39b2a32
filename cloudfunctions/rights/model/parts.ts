import type { Card } from '../../../src/contract/rights'

/** One thing that the card says, as the model sees it. */
export interface Part {
  readonly text: string
  /** position in the card's `basis`, for a part that is an article */
  readonly basis?: number
}

/** Everything that the card says, in its order; the conclusion is the first part. The model counts them from 1. */
export function partsOf(card: Card): readonly Part[] {
  const named = (name: string, texts: readonly string[]): readonly Part[] =>
    texts.map(text => ({ text: `${name}：${text}` }))
  return [
    ...named('结论', [card.conclusion]),
    ...card.basis.map(({ law, article, part, digest }, basis) => ({
      text: `依据：《${law}》第${article}条${part ?? ''}，${digest}`,
      basis,
    })),
    ...named('怎么算', card.working),
    ...named('证据', card.evidence),
    ...named('找谁', card.channels),
    ...named('期限', card.deadlines),
    ...named('当心', card.traps),
  ]
}
