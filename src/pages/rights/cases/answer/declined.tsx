import { View } from '@tarojs/components'
import type { DeclineReason, TopicRef } from '@/contract/rights'
import { declined, rightsText } from '@/copy/rights'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { goBack } from '@/ui/navigation'
import { TopicRows } from '../../topic-rows'
import { Calls } from '../calls'
import { RateAnswer } from '../rate-answer'

export interface DeclinedProps {
  reason: DeclineReason
  nearby: readonly TopicRef[]
  /** numbers that stand above already */
  called: readonly string[]
  question: string
}

/** No answer here: why, where there is one, and what comes near. */
export function Declined({ reason, nearby, called, question }: DeclinedProps) {
  const { title, text, call = [] } = declined[reason]
  return (
    <>
      <Card tone="gold">
        <Heading level={1}>{title}</Heading>
        <View>{text}</View>
        <Calls numbers={call.filter(number => !called.includes(number))} />
      </Card>
      <Button kind="primary" icon="edit" onPress={goBack}>
        {rightsText.askAgain}
      </Button>
      <TopicRows title={rightsText.nearby} topics={nearby} />
      {(reason === 'unsure' || reason === 'outOfScope') && (
        <RateAnswer subject={{ kind: 'declined', reason }} question={question} />
      )}
    </>
  )
}
