import { View } from '@tarojs/components'
import type { Arrivals, GroupRow } from '@/contract/groups'
import { dayOf, dayText } from '@/copy/dates'
import { groupsText as text } from '@/copy/groups'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Figure, Figures } from '@/ui/figures'
import { Heading } from '@/ui/heading'

export interface GroupCardProps {
  group: GroupRow
  /** several communities stand in one list */
  withPlace: boolean
  onUntie(): void
}

const sum = (arrivals: Arrivals) => arrivals.reduce((total, { people }) => total + people, 0)

/** One group: its name, how many people came, and with which cards. */
export function GroupCard({ group, withPlace, onUntie }: GroupCardProps) {
  const { name, place, at, today, week, weekBefore } = group
  const since = text.since(dayText(dayOf(at)))
  return (
    <Card>
      <Heading>{name}</Heading>
      <View className="nx-quiet">{withPlace ? `${place} · ${since}` : since}</View>
      <Figures>
        <Figure name={text.figures.today} value={sum(today)} />
        <Figure name={text.figures.week} value={sum(week)} />
        <Figure name={text.figures.weekBefore} value={sum(weekBefore)} />
      </Figures>
      <View>
        {week.length === 0
          ? text.nobody
          : week.map(({ kind, people }) => text.people(text.kinds[kind], people)).join('　')}
      </View>
      <Button kind="quiet" icon="bin" onPress={onUntie}>
        {text.untie}
      </Button>
    </Card>
  )
}
