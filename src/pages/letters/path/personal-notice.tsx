import { personalNumber } from '@/contract/letters'
import { lettersText } from '@/copy/letters'
import { Notice } from '@/ui/notice'

/** Says so when a number stands there that no letter needs; it stays the person's own to leave or take away. */
export function PersonalNotice({ texts }: { texts: readonly string[] }) {
  const found = texts.map(personalNumber).find(kind => kind !== undefined)
  return found ? <Notice tone="warning" title={lettersText.path[found]} /> : null
}
