import type { OutputOf } from '@/contract/define'
import type { hours } from '@/contract/hours'

/** An activity as its leader's phone knows it. */
export type Door = OutputOf<typeof hours.atDoor>
