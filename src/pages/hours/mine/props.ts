import type { OwnService } from '@/contract/hours/records'

/** A part of one service's sheet. */
export interface PartProps {
  service: OwnService
  onDone(words: string): void
}
