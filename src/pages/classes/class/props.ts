import type { classes } from '@/contract/classes'
import type { OutputOf } from '@/contract/define'

export type Seen = OutputOf<typeof classes.read>

export interface PartProps {
  seen: Seen
  /** something has changed: ask again */
  onChanged(): void
}
