import type { ReviewSnap } from '@/contract/snaps'
import type { Verdicts } from './verdicts'

export interface ActProps {
  readonly snap: ReviewSnap
  /** what the reviewer said about the photos */
  readonly said: Verdicts
  /** it took effect; what to say about it */
  onDone(words: string): void
}
export interface SheetProps extends ActProps {
  onClose(): void
}
