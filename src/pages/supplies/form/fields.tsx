import { type SupplyKind, supplyKinds } from '@/contract/supplies'
import { supplyDeskText, usualSupplies } from '@/copy/supplies'
import { Chips } from '@/ui/chips'
import { NumberField, TextField } from '@/ui/field'
import { lowOf, perDayOf, quantityOf, type Typed } from './state'

const text = supplyDeskText.form
const kinds = (Object.keys(supplyKinds) as SupplyKind[]).map(value => ({ value, title: supplyKinds[value] }))

interface Props {
  typed: Typed
  onChange(more: Partial<Typed>): void
}

/** What a thing is called and counted in, and how many there are: asked once, when it comes onto the shelf. */
export function NameFields({ typed, onChange }: Props) {
  const fill = (name: string) => {
    const usual = usualSupplies.find(one => one.name === name)
    if (usual) onChange({ ...usual, perDay: String(usual.perDay), low: String(usual.low) })
  }
  return (
    <>
      <Chips
        label={text.usual}
        options={usualSupplies.map(({ name }) => ({ value: name, title: name }))}
        chosen={usualSupplies.find(({ name }) => name === typed.name)?.name}
        onChoose={fill}
      />
      <TextField label={text.name} value={typed.name} maxLength={20} onChange={name => onChange({ name })} />
      <TextField
        label={text.unit}
        hint={text.unitHint}
        value={typed.unit}
        maxLength={4}
        onChange={unit => onChange({ unit })}
      />
      <NumberField
        label={text.quantity}
        unit={typed.unit}
        error={quantityOf(typed.quantity) === undefined ? text.numberWrong : undefined}
        value={typed.quantity}
        onChange={quantity => onChange({ quantity })}
      />
    </>
  )
}

/** The rules of a thing; they can be changed at any time. */
export function SettingFields({ typed, onChange }: Props) {
  return (
    <>
      <Chips label={text.kind} options={kinds} chosen={typed.kind} onChoose={kind => onChange({ kind })} />
      <NumberField
        label={text.perDay}
        unit={typed.unit}
        error={perDayOf(typed.perDay) === undefined ? text.perDayWrong : undefined}
        value={typed.perDay}
        onChange={perDay => onChange({ perDay })}
      />
      <NumberField
        label={text.low}
        unit={typed.unit}
        error={lowOf(typed.low) === undefined ? text.numberWrong : undefined}
        value={typed.low}
        onChange={low => onChange({ low })}
      />
      <TextField
        label={text.note}
        hint={text.noteHint}
        value={typed.note}
        maxLength={60}
        onChange={note => onChange({ note })}
      />
    </>
  )
}
