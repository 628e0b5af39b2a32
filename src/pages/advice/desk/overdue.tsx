import { deskText } from '@/copy/advice'
import { Notice } from '@/ui/notice'

/** Somebody has waited longer than was said. */
export function Overdue({ count }: { count: number }) {
  return count === 0 ? null : <Notice tone="warning" icon="clock" title={deskText.overdueCount(count)} />
}
