import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CountedDate } from '@/contract/rights'
import { dayOf, dayText } from '@/copy/dates'
import { caseText } from '@/copy/rights-case'
import { DayField } from '@/ui/field'
import { daysUntil, lastDay } from './counted-date'

/** The reader's own dates: from the day that they know to the day that they must not miss. What is typed stays on this page. */
export function CountedDates({ dates }: { dates: readonly CountedDate[] }) {
  const [days, setDays] = useState<Readonly<Record<string, string>>>({})
  const today = dayOf(Date.now())
  const starts = [...new Set(dates.map(({ from }) => from))]
  return (
    <>
      {starts.map(from => {
        const day = days[from] ?? ''
        return (
          <View className="nx-dates" key={from}>
            <DayField
              label={caseText.dates.from(from)}
              value={day}
              latest={today}
              onChange={chosen => setDays(before => ({ ...before, [from]: chosen }))}
            />
            {day !== '' &&
              dates
                .filter(date => date.from === from)
                .map(date => {
                  const last = lastDay(day, date)
                  const left = daysUntil(last, today)
                  return (
                    <View className={`nx-dates__row ${left < 0 ? 'nx-dates__row--past' : ''}`} key={date.until}>
                      <View>{date.until}</View>
                      <View className="nx-dates__day">{dayText(last)}</View>
                      <View className="nx-dates__left">{caseText.dates.left(left)}</View>
                    </View>
                  )
                })}
          </View>
        )
      })}
      <View className="nx-quiet">{caseText.dates.hint}</View>
    </>
  )
}
