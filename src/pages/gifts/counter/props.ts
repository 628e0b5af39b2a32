import type { OutputOf } from '@/contract/define'
import type { gifts } from '@/contract/gifts'

/** A round as the counter hands it out today. */
export type RoundHere = OutputOf<typeof gifts.atCounter>['rounds'][number]
