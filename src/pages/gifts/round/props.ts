import type { OutputOf } from '@/contract/define'
import type { gifts } from '@/contract/gifts'

/** A round as those see it who plan it. */
export type Round = OutputOf<typeof gifts.round>
export type Place = Round['places'][number]
export type Asked = Round['asked'][number]

export interface ActProps {
  readonly round: Round
  /** true: something was done to it, and what is on the screen is the state before */
  readonly renewing: boolean
  onDone(words: string): void
}
