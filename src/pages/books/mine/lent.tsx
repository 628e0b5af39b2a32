import { View } from '@tarojs/components'
import type { OwnLoan } from '@/contract/books'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { open } from '@/ui/navigation'
import { DueLine } from '../parts/due-line'
import { LoanActs } from '../parts/loan-acts'
import { named } from '../parts/named'

/** A copy in the reader's hands. */
export function Lent({ loan, onDone }: { loan: OwnLoan; onDone(words: string): void }) {
  return (
    <Card>
      <Button kind="quiet" icon="book" onPress={() => open('book', { id: loan.book })}>
        {named(loan)}
      </Button>
      <DueLine loan={loan} />
      <View className="nx-quiet">{loan.place}</View>
      <LoanActs loan={loan} onDone={onDone} />
    </Card>
  )
}
