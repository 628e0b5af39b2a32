import { View } from '@tarojs/components'
import type { Letter } from '@/contract/letters'
import { dayText } from '@/copy/dates'
import { lettersText } from '@/copy/letters'
import { Section } from '@/ui/section'
import './lists.scss'

const text = lettersText.letter

/** What happened, from the first day to the last. */
export function Timeline({ events }: { events: Letter['timeline'] }) {
  if (events.length === 0) return null
  return (
    <Section title={text.timeline} icon="history" note={text.count(events.length)}>
      {events.map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two of the same day may read the same
        <View className="nx-line" key={index}>
          <View className="nx-line__day">{event.day === undefined ? text.noDay : dayText(event.day)}</View>
          <View className="nx-line__what">{event.text}</View>
        </View>
      ))}
    </Section>
  )
}
