import {
  type ActivityKind,
  activityKinds,
  type Dimension,
  dimensions,
  type Purse,
  purses,
  serviceDefaults,
} from '@/contract/service'
import { dayOf } from '@/copy/dates'
import { serviceDeskText } from '@/copy/service-desk'
import { Chips } from '@/ui/chips'
import { DayField, NumberField, TextArea, TextField, TimeField } from '@/ui/field'
import { numberIsFine, type Typed } from './state'

const text = serviceDeskText.form
const optionsOf = <K extends string>(table: Readonly<Record<K, string>>) =>
  (Object.keys(table) as K[]).map(value => ({ value, title: table[value] }))
const kinds = optionsOf<ActivityKind>(activityKinds)
const mains = optionsOf<Dimension>(dimensions)
const countsFor = optionsOf<Purse>(purses)

export interface FieldsProps {
  typed: Typed
  /** it has begun: its time stays */
  running: boolean
  onChange(more: Partial<Typed>): void
}

/** What it is and when. */
export function What({ typed, running, onChange }: FieldsProps) {
  return (
    <>
      <TextField
        label={text.title}
        hint={text.titleHint}
        value={typed.title}
        maxLength={serviceDefaults.titleMost}
        onChange={title => onChange({ title })}
      />
      {!running && (
        <>
          <DayField
            label={text.day}
            value={typed.day}
            earliest={dayOf(Date.now())}
            onChange={day => onChange({ day })}
          />
          <TimeField label={text.from} value={typed.from} onChange={from => onChange({ from })} />
          <TimeField label={text.to} value={typed.to} onChange={to => onChange({ to })} />
        </>
      )}
      <TextField
        label={text.spot}
        hint={text.spotHint}
        value={typed.spot}
        maxLength={serviceDefaults.spotMost}
        onChange={spot => onChange({ spot })}
      />
      <Chips label={text.kind} options={kinds} chosen={typed.kind} onChoose={kind => onChange({ kind })} />
    </>
  )
}

/** For the books, for how many, and what to say of it. */
export function Details({ typed, running, onChange }: FieldsProps) {
  const wrong = (value: string) => (value === '' || numberIsFine(value) ? undefined : text.numberWrong)
  return (
    <>
      <Chips
        label={`${text.dimension}。${text.dimensionHint}`}
        options={mains}
        chosen={typed.dimension}
        onChoose={dimension => onChange({ dimension })}
      />
      {!running && (
        <Chips
          label={`${text.counts}。${text.countsHint}`}
          options={countsFor}
          chosen={typed.counts}
          onChoose={counts => onChange({ counts })}
        />
      )}
      <NumberField
        label={text.capacity}
        hint={text.capacityHint}
        unit={text.people}
        error={wrong(typed.capacity)}
        value={typed.capacity}
        onChange={capacity => onChange({ capacity })}
      />
      <NumberField
        label={text.waiting}
        unit={text.people}
        error={wrong(typed.waitingMost)}
        value={typed.waitingMost}
        onChange={waitingMost => onChange({ waitingMost })}
      />
      <NumberField
        label={text.beneficiaries}
        unit={text.people}
        error={wrong(typed.beneficiaries)}
        value={typed.beneficiaries}
        onChange={beneficiaries => onChange({ beneficiaries })}
      />
      <NumberField
        label={text.cancelHours}
        hint={text.cancelHint}
        unit={text.hours}
        error={wrong(typed.cancelHours)}
        value={typed.cancelHours}
        onChange={cancelHours => onChange({ cancelHours })}
      />
      <TextArea
        label={text.about}
        hint={text.aboutHint}
        value={typed.about}
        maxLength={serviceDefaults.aboutMost}
        onChange={about => onChange({ about })}
      />
    </>
  )
}
