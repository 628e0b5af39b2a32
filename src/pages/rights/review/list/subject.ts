import type { Review } from '@/contract/rights'
import { reviewText as text } from '@/copy/rights-review'

/** What was judged, in words: the card's title, or why nothing was answered. */
export function subjectText({ subject, title }: Pick<Review, 'subject' | 'title'>): string {
  return subject.kind === 'declined' ? text.declined[subject.reason] : (title ?? text.gone)
}
