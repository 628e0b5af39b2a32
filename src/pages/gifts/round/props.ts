import type { OutputOf } from '@/contract/define'
import type { gifts } from '@/contract/gifts'

/** A round as those see it who plan it. */
export type Round = OutputOf<typeof gifts.round>
export type Place = Round['places'][number]

export interface ActProps {
  readonly round: Round
  onDone(words: string): void
}
