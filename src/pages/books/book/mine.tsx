import { View } from '@tarojs/components'
import type { OwnLoan } from '@/contract/books'
import { bookText } from '@/copy/books'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { DueLine } from '../parts/due-line'
import { LoanActs } from '../parts/loan-acts'

const text = bookText.loan

/** The reader has a copy: until when, and giving it back. */
export function Mine({ loan, onDone }: { loan: OwnLoan; onDone(words: string): void }) {
  return (
    <Card>
      <Heading>{text.mine}</Heading>
      <DueLine loan={loan} />
      {loan.late && <View>{text.lateText}</View>}
      <LoanActs loan={loan} main onDone={onDone} />
    </Card>
  )
}
