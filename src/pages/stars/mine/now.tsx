import { View } from '@tarojs/components'
import { quarterAfter } from '@/contract/stars/quarters'
import type { StarView } from '@/contract/stars/records'
import { starsText as text } from '@/copy/stars'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { Section } from '@/ui/section'
import { Criteria } from '../parts/criteria'
import { Stars } from '../parts/stars'

/** The star of today, until when it holds, and what it was made of. */
export function Now({ star }: { star: StarView | undefined }) {
  if (!star) return <EmptyState picture="lantern" title={text.none} text={text.noneText} />
  const { quarter, level, until, had, took, changed } = star
  // the level that was reached; below the first one, what the first one would have taken
  const takes = took[Math.max(0, level - 1)]
  return (
    <>
      <Card tone="gold">
        <Heading level={1}>{text.level(level)}</Heading>
        <Stars level={level} />
        <View>{text.until(until)}</View>
        {changed && <View className="nx-quiet">{text.changed(changed.reason, changed.at)}</View>}
      </Card>
      {takes && (
        <Section title={text.why} icon="question" open>
          <View className="nx-quiet">{text.whyText(quarterAfter(quarter, -1), level)}</View>
          <Criteria has={had} takes={takes} />
        </Section>
      )}
    </>
  )
}
