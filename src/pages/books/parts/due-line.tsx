import { View } from '@tarojs/components'
import type { OwnLoan } from '@/contract/books'
import { bookText } from '@/copy/books'
import { shortDayText } from '@/copy/dates'
import { Badge } from '@/ui/badge'
import './index.scss'

const text = bookText.loan

/** Until when, and whether that is over. */
export function DueLine({ loan: { due, late, renewed } }: { loan: Pick<OwnLoan, 'due' | 'late' | 'renewed'> }) {
  return (
    <View className="nx-loan__due">
      <View className="nx-loan__day">{late ? text.late(shortDayText(due)) : text.due(shortDayText(due))}</View>
      {late && <Badge tone="danger">{text.lateBadge}</Badge>}
      {renewed > 0 && <Badge>{text.renewed}</Badge>}
    </View>
  )
}
