import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { hours } from '@/contract/hours'
import { hoursDefaults } from '@/contract/hours/defaults'
import type { SheetRow } from '@/contract/hours/records'
import { dayOf, startOf } from '@/contract/shanghai'
import { clockText } from '@/copy/dates'
import { hoursDeskText } from '@/copy/hours-desk'
import { Button } from '@/ui/button'
import { TextField, TimeField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { instantOf } from '../parts/instant'
import type { Door } from './props'

const text = hoursDeskText.door

interface Props {
  activity: string
  door: Door
  /** missing: somebody without a phone, by name */
  row: SheetRow | undefined
  onDone(words: string): void
  onClose(): void
}

/** When somebody came and left, as the leader saw it. */
export function WriteSheet({ activity, door: { startsAt, endsAt }, row, onDone, onClose }: Props) {
  const command = useCommand(hours.sheet)
  const [name, setName] = useState('')
  const [came, setCame] = useState(() => clockText(row?.in ?? startsAt))
  const [left, setLeft] = useState(() => clockText(Math.min(endsAt, Date.now())))
  const day = startOf(dayOf(startsAt))
  const person = row?.person
  const save = async () => {
    const who = person === undefined ? { name } : { person }
    const rows = [{ who, in: instantOf(day, came), out: instantOf(day, left) }]
    const outcome = await command.send({ activity, rows })
    if (outcome.kind === 'done') onDone(text.written(outcome.data.written))
  }
  return (
    <Sheet title={row?.name ?? text.writeTitle} onClose={onClose}>
      <View>{text.writeText}</View>
      {person === undefined && (
        <TextField
          label={text.name}
          hint={text.nameHint}
          value={name}
          maxLength={hoursDefaults.nameMost}
          onChange={setName}
        />
      )}
      <TimeField label={text.came} value={came} onChange={setCame} />
      <TimeField label={text.left} value={left} onChange={setLeft} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
      <Button
        kind="primary"
        icon="check"
        disabled={person === undefined && name.trim() === ''}
        busy={command.busy && text.saving}
        onPress={() => void save()}
      >
        {text.save}
      </Button>
    </Sheet>
  )
}
