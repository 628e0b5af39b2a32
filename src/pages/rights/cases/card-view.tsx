import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { platform } from '@/cloud'
import type { Card as TopicCard, TopicRef } from '@/contract/rights'
import { dayText } from '@/copy/dates'
import { rightsText } from '@/copy/rights'
import { caseText } from '@/copy/rights-case'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { Columns } from '@/ui/screen'
import { Section } from '@/ui/section'
import { Basis } from '../basis'
import { InlineCalculators } from '../calculator/inline'
import { TopicRows } from '../topic-rows'
import { CountedDates } from './counted-dates'
import { Evidence } from './evidence'
import { NextSteps } from './next-steps'
import { Part } from './part'
import { RateAnswer } from './rate-answer'
import { Reviewed } from './reviewed'
import './card-view.scss'

export interface CardViewProps {
  card: TopicCard
  /** what was asked, where it was asked in words */
  question?: string | undefined
  /** other cards that may be meant as well */
  others?: readonly TopicRef[]
  /** numbers that stand above already */
  called?: readonly string[]
  /** below the answer, before the related questions: asking on, saying it in other words */
  further?: ReactNode
  /** further acts beside sharing */
  acts?: ReactNode
}

/** One matter: the conclusion first, then why, what to keep, whom to turn to, by when, what to beware of, and what can be done here. */
export function CardView({ card, question, others = [], called = [], further, acts }: CardViewProps) {
  const offered = new Set(others.map(({ id }) => id))
  return (
    <>
      {card.watched && (
        <Button kind="danger" icon="leave" onPress={() => platform.exit()}>
          {rightsText.exit}
        </Button>
      )}
      <Heading level={1}>{card.title}</Heading>
      <View className="nx-verdict">
        <View className="nx-verdict__tag">{rightsText.conclusion}</View>
        <View className="nx-verdict__words">{card.conclusion}</View>
      </View>
      {card.checkedLongAgo && (
        <Notice tone="warning" title={caseText.old.title}>
          <View>{caseText.old.text}</View>
        </Notice>
      )}
      <Columns
        side={
          <>
            <Evidence cardId={card.id} items={card.evidence} secret={card.watched} />
            <Part
              title={rightsText.channels}
              icon="phone"
              items={card.channels}
              numbered
              callable={number => !called.includes(number)}
              open
            />
            <Part title={rightsText.deadlines} icon="clock" items={card.deadlines} open />
            {card.dates.length > 0 && (
              <Section title={caseText.dates.title} icon="history" open>
                <CountedDates dates={card.dates} />
              </Section>
            )}
            <Part title={rightsText.traps} icon="warning" items={card.traps} />
          </>
        }
      >
        <Basis basis={card.basis} />
        <Part title={rightsText.working} icon="sums" items={card.working} numbered />
        <InlineCalculators calculators={card.calculators} />
      </Columns>
      <NextSteps card={card} acts={acts} />
      {further}
      <TopicRows title={rightsText.others} topics={others} />
      <TopicRows title={rightsText.related} topics={card.related.filter(({ id }) => !offered.has(id))} />
      <RateAnswer subject={{ kind: 'card', cardId: card.id }} question={question} />
      <Card>
        <View className="nx-quiet">{rightsText.notAdvice}</View>
        <View className="nx-quiet">{rightsText.checked(dayText(card.checked))}</View>
        <Reviewed reviewed={card.reviewed} />
      </Card>
    </>
  )
}
