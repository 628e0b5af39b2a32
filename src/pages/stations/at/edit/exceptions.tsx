import { View } from '@tarojs/components'
import { useState } from 'react'
import { type ExceptionDay, stationDefaults } from '@/contract/stations'
import { shortDayText } from '@/copy/dates'
import { stationDeskText } from '@/copy/stations'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { spansText } from '../spans-text'
import { ExceptionSheet } from './exception-sheet'
import { withException } from './state'

const text = stationDeskText.edit

interface Props {
  days: readonly ExceptionDay[]
  onChange(days: readonly ExceptionDay[]): void
}

/** Days that differ from the week: closed for a holiday, other hours. Kept with the form. */
export function Exceptions({ days, onChange }: Props) {
  const [adding, setAdding] = useState(false)
  const [touched, setTouched] = useState(false)
  const full = days.length >= stationDefaults.exceptionsMost
  const change = (next: readonly ExceptionDay[]) => {
    setTouched(true)
    onChange(next)
  }
  return (
    <Group>
      <Heading level={3}>{text.exceptions}</Heading>
      <View className="nx-quiet">{text.exceptionsHint}</View>
      {days.length > 0 && (
        <Rows>
          {days.map(({ day, spans, note }) => (
            <Row
              key={day}
              title={shortDayText(day)}
              note={[spansText(spans), note].filter(Boolean).join(' · ')}
              act={text.exceptionRemove}
              onPress={() => change(days.filter(one => one.day !== day))}
            />
          ))}
        </Rows>
      )}
      {full && <View className="nx-quiet">{text.exceptionFull(stationDefaults.exceptionsMost)}</View>}
      {touched && <View className="nx-quiet">{text.exceptionUnsaved}</View>}
      {!full && (
        <Button icon="plus" onPress={() => setAdding(true)}>
          {text.exceptionAdd}
        </Button>
      )}
      {adding && (
        <ExceptionSheet
          onPut={added => {
            change(withException(days, added))
            setAdding(false)
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </Group>
  )
}
