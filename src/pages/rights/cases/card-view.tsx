import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { platform } from '@/cloud'
import type { Card as TopicCard, TopicRef } from '@/contract/rights'
import { dayText } from '@/copy/dates'
import { rightsText } from '@/copy/rights'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import type { IconName } from '@/ui/icon'
import { publicAddress } from '@/ui/navigation'
import { Columns } from '@/ui/screen'
import { Section } from '@/ui/section'
import { useToast } from '@/ui/toast'
import { Basis } from '../basis'
import { CalculatorRows } from '../calculator-rows'
import { TopicRows } from '../topic-rows'
import { Evidence } from './evidence'
import { Points } from './points'
import './card-view.scss'

interface PartProps {
  title: string
  icon: IconName
  items: readonly string[]
  open?: boolean
  numbered?: boolean
  callable?: (number: string) => boolean
}

function Part({ title, icon, items, open = false, ...points }: PartProps) {
  if (items.length === 0) return null
  return (
    <Section title={title} icon={icon} note={rightsText.count(items.length)} open={open}>
      <Points items={items} {...points} />
    </Section>
  )
}

export interface CardViewProps {
  card: TopicCard
  /** other cards that may be meant as well */
  others?: readonly TopicRef[]
  /** numbers that stand above already */
  called?: readonly string[]
  /** further acts beside sharing */
  acts?: ReactNode
}

/** One matter: the conclusion first, then why, what to keep, whom to turn to, by when, and what to beware of. */
export function CardView({ card, others = [], called = [], acts }: CardViewProps) {
  const { toast, say } = useToast()
  const copyLink = async () => {
    const link = `${rightsText.shared(card.title)} ${publicAddress('topic', { id: card.id })}`
    if (await platform.copyText(link)) say(rightsText.linkCopied)
  }
  return (
    <>
      <Heading level={1}>{card.title}</Heading>
      <View className="nx-verdict">
        <View className="nx-verdict__tag">{rightsText.conclusion}</View>
        <View className="nx-verdict__words">{card.conclusion}</View>
      </View>
      <Columns
        side={
          <>
            <Evidence items={card.evidence} />
            <Part
              title={rightsText.channels}
              icon="phone"
              items={card.channels}
              numbered
              callable={number => !called.includes(number)}
              open
            />
            <Part title={rightsText.deadlines} icon="clock" items={card.deadlines} open />
            <Part title={rightsText.traps} icon="warning" items={card.traps} />
          </>
        }
      >
        <Basis basis={card.basis} />
        <Part title={rightsText.working} icon="sums" items={card.working} numbered />
        <CalculatorRows calculators={card.calculators} />
      </Columns>
      <TopicRows title={rightsText.others} topics={others} />
      <TopicRows title={rightsText.related} topics={card.related} />
      <Card>
        <View className="nx-quiet">{rightsText.notAdvice}</View>
        <View className="nx-quiet">{rightsText.checked(dayText(card.checked))}</View>
      </Card>
      <Buttons>
        <Button icon="share" share onPress={() => void copyLink()}>
          {rightsText.share}
        </Button>
        {acts}
      </Buttons>
      {toast}
    </>
  )
}
