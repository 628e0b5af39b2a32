import type { OutputOf } from '@/contract/define'
import type { service } from '@/contract/service'

export interface PartProps {
  seen: OutputOf<typeof service.read>
  /** something has changed: say so, and ask again */
  onDone(words: string): void
}
