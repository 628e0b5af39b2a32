import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { rights } from '@/contract/rights'
import { dangers, rightsText } from '@/copy/rights'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { goBack } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { Skeleton } from '@/ui/skeleton'
import { question } from '../../question'
import { AskLawyer, beforeOf } from '../ask-lawyer'
import { CardView } from '../card-view'
import { EmergencyNotice } from '../emergency-notice'
import { FollowUp } from '../follow-up'
import { PlainWords } from '../plain-words'
import { Clarify } from './clarify'
import { Declined } from './declined'
import './index.scss'

/** The answer to what was typed. What is shared is the matter, never the person's own words. */
export default function AnswerPage() {
  const [asked] = useState(question.get)
  const { text = '', after } = asked ?? {}
  const query = useQuery(rights.ask, { question: text, ...(after && { after }) }, { enabled: asked !== undefined })
  const card = query.data?.kind === 'answer' ? query.data.card : undefined
  useShare(
    card
      ? { title: rightsText.shared(card.title), route: 'topic', params: { id: card.id } }
      : { title: rightsText.question, route: 'ask' },
  )

  const called = query.data?.emergency ? dangers[query.data.emergency].call : []

  if (asked === undefined) {
    return (
      <Screen title={titles.answer}>
        <EmptyState title={rightsText.lost.title} text={rightsText.lost.text}>
          <Button onPress={goBack}>{rightsText.askOther}</Button>
        </EmptyState>
      </Screen>
    )
  }
  return (
    <Screen title={titles.answer} wide>
      <View className="nx-asked">
        <View className="nx-asked__label">{rightsText.asked}</View>
        <View className="nx-asked__words">{text}</View>
      </View>
      <QueryView query={query} skeleton={<Skeleton cards={3} />}>
        {answer => (
          <>
            {answer.emergency && <EmergencyNotice emergency={answer.emergency} />}
            {answer.kind === 'answer' && (
              <CardView
                card={answer.card}
                question={text}
                others={answer.others}
                called={called}
                further={
                  <>
                    {answer.plainWordsOffered && (
                      <PlainWords question={text} cardId={answer.card.id} basis={answer.card.basis} />
                    )}
                    <FollowUp after={answer.card.id} />
                  </>
                }
                acts={
                  <>
                    <AskLawyer before={beforeOf(answer.card)} words={text} />
                    <Button kind="quiet" icon="edit" onPress={goBack}>
                      {rightsText.askOther}
                    </Button>
                  </>
                }
              />
            )}
            {answer.kind === 'clarify' && <Clarify choices={answer.choices} />}
            {answer.kind === 'decline' && (
              <Declined reason={answer.reason} nearby={answer.nearby} called={called} asked={text} />
            )}
          </>
        )}
      </QueryView>
    </Screen>
  )
}
