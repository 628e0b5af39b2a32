import { View } from '@tarojs/components'
import type { OwnLoan } from '@/contract/books'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { DueLine } from '../parts/due-line'
import { LoanActs } from '../parts/loan-acts'
import { named } from '../parts/named'

/** A copy in the reader's hands. */
export function Lent({ loan, onDone }: { loan: OwnLoan; onDone(words: string): void }) {
  return (
    <Card>
      <Heading level={3}>{named(loan)}</Heading>
      <DueLine loan={loan} />
      <View className="nx-quiet">{loan.place}</View>
      <LoanActs loan={loan} onDone={onDone} />
    </Card>
  )
}
