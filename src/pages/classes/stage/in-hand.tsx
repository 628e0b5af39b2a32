import { View } from '@tarojs/components'
import type { HostQuestion } from '@/contract/classes'
import { classDeskText } from '@/copy/classes'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { QuestionActs } from './question-acts'
import './in-hand.scss'

const text = classDeskText.stage

interface Props {
  classId: string
  question: HostQuestion | undefined
  onChanged(): void
}

/** The question that is being answered, large enough to be read from the speaker's chair. */
export function InHand({ classId, question, onChanged }: Props) {
  if (!question) return <EmptyState picture="lantern" title={text.nothingInHand} />
  return (
    <Card tone="gold">
      <Heading>{text.inHand}</Heading>
      <View className="nx-in-hand">{question.words}</View>
      <View className="nx-quiet">{text.votes(question.votes)}</View>
      <QuestionActs key={question.id} classId={classId} question={question} others={[]} onChanged={onChanged} />
    </Card>
  )
}
