import type { NominationDraft } from '@/contract/honours'
import { maskNumbers } from '@/contract/masked-numbers'

export interface Typed {
  readonly whom: string
  readonly what: string
  readonly witness: string
  /** YYYY-MM-DD */
  readonly day: string
}

export const emptyDraft = (today: string): Typed => ({ whom: '', what: '', witness: '', day: today })

/** What goes to the cloud; undefined while something is missing. */
export function draftOf(node: string | undefined, { whom, what, witness, day }: Typed): NominationDraft | undefined {
  if (node === undefined || whom.trim() === '' || what.trim() === '' || day === '') return undefined
  return { node, whom: whom.trim(), what: what.trim(), witness: witness.trim(), day }
}

/** The cloud would hide a number in these words. */
export const tellsNumber = (...words: readonly string[]): boolean => words.some(text => maskNumbers(text) !== text)
