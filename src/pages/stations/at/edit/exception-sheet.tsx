import { useState } from 'react'
import type { ExceptionDay } from '@/contract/stations'
import { dayOf } from '@/copy/dates'
import { stationDeskText } from '@/copy/stations'
import { Button } from '@/ui/button'
import { DayField, TextField } from '@/ui/field'
import { Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { SwitchRow } from '@/ui/switch'
import { spansOf } from './state'

const text = stationDeskText.edit
const yearMs = 366 * 86_400_000

interface Props {
  onPut(day: ExceptionDay): void
  onClose(): void
}

/** One day that differs: closed, or other hours; with a word for why. */
export function ExceptionSheet({ onPut, onClose }: Props) {
  const [today] = useState(() => dayOf(Date.now()))
  const [day, setDay] = useState('')
  const [closed, setClosed] = useState(true)
  const [line, setLine] = useState('')
  const [note, setNote] = useState('')
  const spans = closed ? [] : spansOf(line)
  const ready = day >= today && spans !== undefined && (closed || spans.length > 0)
  const put = () => {
    if (!ready) return
    onPut({ day, spans, ...(note.trim() !== '' && { note: note.trim() }) })
  }
  return (
    <Sheet title={text.exceptionTitle} onClose={onClose}>
      <DayField
        label={text.exceptionDay}
        value={day}
        earliest={today}
        latest={dayOf(Date.now() + yearMs)}
        onChange={setDay}
      />
      <Rows>
        <SwitchRow icon="lock" title={text.exceptionClosed} on={closed} onToggle={() => setClosed(!closed)} />
      </Rows>
      {!closed && (
        <TextField
          label={text.exceptionHours}
          hint={text.exceptionHoursHint}
          error={spans ? undefined : text.hoursWrong}
          value={line}
          maxLength={40}
          onChange={setLine}
        />
      )}
      <TextField
        label={text.exceptionNote}
        hint={text.exceptionNoteHint}
        value={note}
        maxLength={20}
        onChange={setNote}
      />
      <Button kind="primary" disabled={!ready} onPress={put}>
        {text.exceptionPut}
      </Button>
    </Sheet>
  )
}
