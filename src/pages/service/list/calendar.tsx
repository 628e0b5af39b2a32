import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type ActivityKind, service } from '@/contract/service'
import { dayOf, shortDayText } from '@/copy/dates'
import { serviceText } from '@/copy/service'
import { Card } from '@/ui/card'
import { Press } from '@/ui/press'
import { QueryView } from '@/ui/query-view'
import { weeksOf } from '../parts/month'
import { MonthBar } from '../parts/month-bar'
import './calendar.scss'

const text = serviceText.calendar

interface Props {
  node: string | undefined
  kind: ActivityKind | undefined
  chosen: string | undefined
  onChoose(day: string): void
}

/** A month with how many activities begin on each day; one call for a month. */
export function Calendar({ node, kind, chosen, onChoose }: Props) {
  const today = dayOf(Date.now())
  const [month, setMonth] = useState((chosen ?? today).slice(0, 7))
  const query = useQuery(service.month, { month, ...(node !== undefined && { node }), ...(kind && { kind }) })
  return (
    <Card>
      <MonthBar month={month} onChange={setMonth} />
      <View className="nx-days">
        {text.weekdays.map(weekday => (
          <View key={weekday} className="nx-days__weekday">
            {weekday}
          </View>
        ))}
      </View>
      <QueryView query={query}>
        {({ days }) => {
          const counts = new Map(days.map(({ day, count }) => [day, count]))
          return (
            <View>
              {weeksOf(month).map((week, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a month stay where they are
                <View key={at} className="nx-days">
                  {week.map((day, weekday) => (
                    <Day
                      key={day ?? `none.${weekday}`}
                      day={day}
                      count={(day !== undefined && counts.get(day)) || 0}
                      today={day === today}
                      on={day !== undefined && day === chosen}
                      onChoose={onChoose}
                    />
                  ))}
                </View>
              ))}
            </View>
          )
        }}
      </QueryView>
    </Card>
  )
}

interface DayProps {
  day: string | undefined
  count: number
  today: boolean
  on: boolean
  onChoose(day: string): void
}

function Day({ day, count, today, on, onChoose }: DayProps) {
  if (day === undefined) return <View className="nx-day" />
  const look = `nx-day ${today ? 'nx-day--today' : ''} ${on ? 'nx-day--on' : ''}`
  const words = (
    <>
      <View className="nx-day__date">{Number(day.slice(-2))}</View>
      <View className="nx-day__count">{count > 0 ? text.count(count) : ''}</View>
    </>
  )
  if (count === 0) return <View className={look}>{words}</View>
  return (
    <Press
      className={`${look} nx-day--some`}
      role="radio"
      checked={on}
      label={text.day(shortDayText(day), count)}
      onPress={() => onChoose(day)}
    >
      {words}
    </Press>
  )
}
