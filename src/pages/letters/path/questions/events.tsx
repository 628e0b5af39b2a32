import { View } from '@tarojs/components'
import { limits } from '@/contract/letters'
import { lettersText } from '@/copy/letters'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Group } from '@/ui/screen'
import type { FormEvent } from '../../draft/form'
import { PersonalNotice } from '../personal-notice'
import type { QuestionProps } from '../props'
import { OneEvent } from './one-event'

const text = lettersText.events
/** The kinds in the order in which things usually happen: what is asked next. */
const usually = ['began', 'trouble', 'asked', 'answered'] as const

/** Several things on several days, in any order; the letter puts them right. */
export function Events({ form, wrong, onChange }: QuestionProps) {
  const { events } = form
  const put = (changed: readonly FormEvent[]) => onChange({ events: changed })
  const add = () => put([...events, { kind: usually[events.length] ?? 'other', day: '', text: '' }])
  return (
    <>
      <Group>
        <Heading level={1}>{text.question}</Heading>
        <View className="nx-quiet">{text.hint}</View>
      </Group>
      {events.map((event, index) => (
        <OneEvent
          // nothing else tells two empty ones apart
          // biome-ignore lint/suspicious/noArrayIndexKey: their place is what they are
          key={index}
          number={index + 1}
          event={event}
          error={wrong[`day.${index}`]}
          onChange={part => put(events.map((other, at) => (at === index ? { ...other, ...part } : other)))}
          onRemove={() => put(events.filter((_, at) => at !== index))}
        />
      ))}
      <PersonalNotice texts={events.map(event => event.text)} />
      {events.length < limits.events ? (
        <Button icon="plus" onPress={add}>
          {events.length === 0 ? text.first : text.add}
        </Button>
      ) : (
        <View className="nx-quiet">{text.full(limits.events)}</View>
      )}
    </>
  )
}
