import { hoursDefaults } from '@/contract/hours/defaults'
import { type Purse, purses } from '@/contract/points/purses'
import { type ActivityKind, activityKinds } from '@/contract/service/records'
import { dayOf } from '@/contract/shanghai'
import { hoursText } from '@/copy/hours'
import { Chips } from '@/ui/chips'
import { DayField, TextArea, TextField, TimeField } from '@/ui/field'
import type { Typed } from './state'

const text = hoursText.record
const titleMost = 30
const dayMs = 86_400_000
const kinds = (Object.keys(activityKinds) as ActivityKind[]).map(value => ({ value, title: activityKinds[value] }))
const books = (Object.keys(purses) as Purse[]).map(value => ({ value, title: purses[value] }))

interface Props {
  typed: Typed
  onChange(more: Partial<Typed>): void
}

export function Fields({ typed, onChange }: Props) {
  const now = Date.now()
  return (
    <>
      <TextField
        label={text.title}
        hint={text.titleHint}
        value={typed.title}
        maxLength={titleMost}
        onChange={title => onChange({ title })}
      />
      <Chips label={text.kind} options={kinds} chosen={typed.kind} onChoose={kind => onChange({ kind })} />
      <Chips label={text.purse} options={books} chosen={typed.purse} onChoose={purse => onChange({ purse })} />
      <DayField
        label={text.day}
        value={typed.day}
        earliest={dayOf(now - hoursDefaults.recordDays * dayMs)}
        latest={dayOf(now)}
        onChange={day => onChange({ day })}
      />
      <TimeField label={text.from} value={typed.from} onChange={from => onChange({ from })} />
      <TimeField label={text.to} value={typed.to} onChange={to => onChange({ to })} />
      <TextArea
        label={text.words}
        value={typed.words}
        maxLength={hoursDefaults.wordsMost}
        onChange={words => onChange({ words })}
      />
    </>
  )
}
