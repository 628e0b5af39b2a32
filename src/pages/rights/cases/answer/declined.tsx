import { View } from '@tarojs/components'
import type { DeclineReason, TopicRef } from '@/contract/rights'
import { declined, rightsText } from '@/copy/rights'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { goBack } from '@/ui/navigation'
import { TopicRows } from '../../topic-rows'
import { AskLawyer } from '../ask-lawyer'
import { Calls } from '../calls'
import { RateAnswer } from '../rate-answer'

export interface DeclinedProps {
  reason: DeclineReason
  nearby: readonly TopicRef[]
  /** numbers that stand above already */
  called: readonly string[]
  /** the person's own words */
  asked: string
}

/** What an adviser may still answer; the rest is for a doctor, the police, or nobody. */
const forAdvisers: readonly DeclineReason[] = ['outOfScope', 'unsure', 'emergency']

/** No answer here: why, where there is one, and what comes near. */
export function Declined({ reason, nearby, called, asked }: DeclinedProps) {
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
      {forAdvisers.includes(reason) && <AskLawyer before={{ kind: 'declined', reason }} words={asked} />}
      <TopicRows title={rightsText.nearby} topics={nearby} />
      {(reason === 'unsure' || reason === 'outOfScope') && (
        <RateAnswer subject={{ kind: 'declined', reason }} question={asked} />
      )}
    </>
  )
}
