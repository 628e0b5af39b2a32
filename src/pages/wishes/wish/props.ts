import type { OutputOf } from '@/contract/define'
import type { wishes } from '@/contract/wishes'

export type Seen = OutputOf<typeof wishes.read>

export interface PartProps {
  seen: Seen
  /** something has changed: ask again */
  onChanged(): void
}
