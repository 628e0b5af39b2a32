import type { OutputOf } from '@/contract/define'
import type { gifts } from '@/contract/gifts'

/** A round as the counter hands it out today. */
export type RoundHere = OutputOf<typeof gifts.atCounter>['rounds'][number]

/** What may still be handed out: neither more than the quota nor more than what lies here. */
export const mayHandOut = ({ quota, handed, outside, left }: RoundHere): number =>
  Math.max(0, Math.min(left, quota - handed - outside))
