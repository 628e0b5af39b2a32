import { type GoodKind, goodKinds } from '@/contract/market'
import { goodFormText as text } from '@/copy/market/desk'
import { Chips } from '@/ui/chips'
import { NumberField, TextField } from '@/ui/field'
import { Rows } from '@/ui/rows'
import { SwitchRow } from '@/ui/switch'
import { lowOf, perMonthOf, priceOf, type Typed } from './state'

const kinds = (Object.keys(goodKinds) as GoodKind[]).map(value => ({ value, title: goodKinds[value] }))

interface Props {
  typed: Typed
  onChange(more: Partial<Typed>): void
}

/** What stays once it is on the shelf. */
export function NameFields({ typed: { kind, name, unit }, onChange }: Props) {
  return (
    <>
      <Chips
        label={text.kind}
        options={kinds}
        chosen={kind}
        onChoose={value => onChange({ kind: value, ...(value === 'service' && unit === '' && { unit: text.times }) })}
      />
      <TextField
        label={text.name}
        hint={text.nameHint}
        value={name}
        maxLength={20}
        onChange={value => onChange({ name: value })}
      />
      <TextField
        label={text.unit}
        hint={text.unitHint}
        value={unit}
        maxLength={4}
        onChange={value => onChange({ unit: value })}
      />
    </>
  )
}

/** What can be changed at any time. */
export function SettingFields({ typed, onChange }: Props) {
  const { kind, price, perMonth, low, note, shown, unit } = typed
  return (
    <>
      <NumberField
        label={text.price}
        decimals={2}
        unit={text.pointsUnit}
        error={price !== '' && priceOf(price) === undefined ? text.priceWrong : undefined}
        value={price}
        onChange={value => onChange({ price: value })}
      />
      <NumberField
        label={text.perMonth}
        hint={text.perMonthHint}
        unit={unit}
        error={perMonthOf(perMonth) === undefined ? text.perMonthWrong : undefined}
        value={perMonth}
        onChange={value => onChange({ perMonth: value })}
      />
      {kind === 'goods' && (
        <NumberField
          label={text.low}
          unit={unit}
          error={lowOf(low) === undefined ? text.numberWrong : undefined}
          value={low}
          onChange={value => onChange({ low: value })}
        />
      )}
      <TextField
        label={text.note}
        hint={text.noteHint}
        value={note}
        maxLength={100}
        onChange={value => onChange({ note: value })}
      />
      <Rows>
        <SwitchRow
          icon="eye"
          title={text.shown}
          note={text.shownNote}
          on={shown}
          onToggle={() => onChange({ shown: !shown })}
        />
      </Rows>
    </>
  )
}
