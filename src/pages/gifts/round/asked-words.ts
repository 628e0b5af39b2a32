import { roundText as text } from '@/copy/gifts/rounds'
import type { Asked } from './props'

/** Who wants more packs than were approved, and how many. */
export const askedWords = ({ by, quota, own }: Asked): string =>
  own ? text.quotaAskedOwn(quota) : text.quotaAsked(by, quota)
