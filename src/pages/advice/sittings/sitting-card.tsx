import { View } from '@tarojs/components'
import { type OfferedSitting, subjects } from '@/contract/advice'
import { appointmentText } from '@/copy/advice'
import { clockText, shortDayText } from '@/copy/dates'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Press } from '@/ui/press'
import './sitting-card.scss'

const text = appointmentText.sittings

interface Props {
  sitting: OfferedSitting
  onWant(number: number, at: number): void
}

/** One sitting: who, where, for what, and its parts as buttons; what is gone says so in words. */
export function SittingCard({ sitting, onWant }: Props) {
  const { adviser, day, minutes, mode, where, place, slots } = sitting
  return (
    <Card>
      <Heading level={3}>{`${shortDayText(day)} · ${adviser}`}</Heading>
      <View>{text.where[mode](where ?? place)}</View>
      <View className="nx-quiet">
        {`${text.each(minutes)} · ${text.subjects(sitting.subjects.map(subject => subjects[subject]).join('、'))}`}
      </View>
      <View className="nx-slots">
        {slots.map(({ number, at, free, mine }) => (
          <Press
            key={number}
            className={`nx-slot ${mine ? 'nx-slot--mine' : ''} ${free ? '' : 'nx-slot--taken'}`}
            disabled={!free}
            onPress={() => onWant(number, at)}
          >
            <View className="nx-slot__time">{clockText(at)}</View>
            {!free && <View className="nx-slot__word">{mine ? text.mine : text.taken}</View>}
          </Press>
        ))}
      </View>
    </Card>
  )
}
