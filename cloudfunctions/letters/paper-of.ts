/** The letter's parts as blocks for the paper room. */
import { type Letter, type LetterPart, letterFooter } from '../../src/contract/letters'
import type { Block, Paper } from '../paper'

export const paperOf = ({ title, parts }: Letter): Paper => ({
  title,
  footer: letterFooter,
  blocks: parts.map(blockOf),
})

function blockOf(part: LetterPart): Block {
  switch (part.kind) {
    case 'address':
      return { kind: 'paragraph', text: part.text, indent: 'none' }
    case 'paragraph':
      return { ...part, indent: 'first' }
    case 'proofs':
      return {
        kind: 'table',
        head: ['序号', '证据', '能说明什么'],
        widths: [2, 9, 8],
        rows: part.rows.map(({ number, name, shows }) => [String(number), name, shows]),
      }
    default:
      return part
  }
}
