/** Facts in, letter out: pure, and every fact that was told is in it. */
import {
  type Facts,
  type Letter,
  type LetterBasis,
  type LetterPart,
  letterFooter,
  letterKinds,
} from '../../src/contract/letters'
import { missingFacts, proofsOf, timelineOf } from './rules-facts'
import { partsOf } from './rules-kinds'

/** What the cloud itself found about the topic card; never what a phone says about it. */
export interface Grounds {
  readonly topic?: { readonly id: string; readonly title: string }
  readonly basis: readonly LetterBasis[]
}

/** @param today the day of the letter, YYYY-MM-DD in Asia/Shanghai */
export function compose(facts: Facts, { topic, basis }: Grounds, today: string): Letter {
  const title = letterKinds[facts.kind]
  const parts = partsOf[facts.kind]({ facts, basis, today, ...(topic ? { topic: topic.title } : {}) })
  return {
    kind: facts.kind,
    title,
    parts: [...parts],
    timeline: timelineOf(facts),
    proofs: proofsOf(facts),
    missing: [...missingFacts(facts)],
    basis: [...basis],
    ...(topic ? { topic } : {}),
    text: [title, '', ...parts.flatMap(textOf), '', letterFooter].join('\n'),
  }
}

function textOf(part: LetterPart): readonly string[] {
  switch (part.kind) {
    case 'address':
      return [part.text]
    case 'heading':
      return ['', part.text]
    case 'paragraph':
      return [`　　${part.text}`]
    case 'item':
      return [`　　${part.label} ${part.text}`]
    case 'proofs':
      return part.rows.map(({ number, name, shows }) => `　　${number}. ${name}：${shows}`)
    case 'signature':
      return ['', ...part.lines]
  }
}
