import { quotaText as text } from '@/copy/gifts/quotas'
import type { Asked } from './props'

/** Who wants more packs than were approved, and how many. */
export const askedWords = ({ by, quota, own }: Asked): string => (own ? text.askedOwn(quota) : text.asked(by, quota))
