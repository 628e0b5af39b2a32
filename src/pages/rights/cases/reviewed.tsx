import { View } from '@tarojs/components'
import type { Card } from '@/contract/rights'
import { roles } from '@/contract/roles'
import { caseText } from '@/copy/rights-case'

/** Who has read a card from the advisers' desk over, by role and month. */
export function Reviewed({ reviewed }: Pick<Card, 'reviewed'>) {
  if (!reviewed) return null
  return <View className="nx-quiet">{caseText.reviewed(roles[reviewed.role], reviewed.month)}</View>
}
