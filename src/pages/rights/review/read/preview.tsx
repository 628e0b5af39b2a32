import { View } from '@tarojs/components'
import type { Card as TopicCard } from '@/contract/rights'
import { rightsText } from '@/copy/rights'
import { Heading } from '@/ui/heading'
import { Basis } from '../../basis'
import { InlineCalculators } from '../../calculator/inline'
import { Evidence } from '../../cases/evidence'
import { Part } from '../../cases/part'
import { TopicRows } from '../../topic-rows'
import '../../cases/card-view.scss'

/**
 * A card made of the same parts, in the same order, as residents get it on a phone. What they can do with one (share it, judge it) is
 * missing: for readers this one is not there yet.
 */
export function Preview({ card }: { card: TopicCard }) {
  return (
    <>
      <Heading level={1}>{card.title}</Heading>
      <View className="nx-verdict">
        <View className="nx-verdict__tag">{rightsText.conclusion}</View>
        <View className="nx-verdict__words">{card.conclusion}</View>
      </View>
      <Basis basis={card.basis} />
      <Part title={rightsText.working} icon="sums" items={card.working} numbered />
      <InlineCalculators calculators={card.calculators} />
      <Evidence cardId={card.id} items={card.evidence} secret={card.watched} />
      <Part title={rightsText.channels} icon="phone" items={card.channels} numbered callable={() => true} open />
      <Part title={rightsText.deadlines} icon="clock" items={card.deadlines} open />
      <Part title={rightsText.traps} icon="warning" items={card.traps} />
      <TopicRows title={rightsText.related} topics={card.related} />
    </>
  )
}
