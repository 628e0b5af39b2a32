import type { OutputOf } from '@/contract/define'
import type { hours } from '@/contract/hours'

/** An activity as a reviewer sees it. */
export type Seen = OutputOf<typeof hours.review>
