import type { ItemSettings } from '@/contract/stores'
import { storesText, itemText as text } from '@/copy/stores'
import { MoneyField, NumberField } from '@/ui/field'
import { textOf } from '@/ui/field/number-text'
import { Rows } from '@/ui/rows'
import { SwitchRow } from '@/ui/switch'
import { fenOf, unitsOf } from '../parts/units'

export interface Typed {
  readonly value: string
  readonly low: string
  readonly shown: boolean
}

export const emptyItem: Typed = { value: '', low: '0', shown: true }
export const typedFrom = ({ value, low, shown }: ItemSettings): Typed => ({
  value: textOf(value, 2),
  low: String(low),
  shown,
})

/** Undefined while something is missing or wrong. */
export function settingsOf({ value, low, shown }: Typed): ItemSettings | undefined {
  const [fen, units] = [fenOf(value), unitsOf(low, 0)]
  return fen === undefined || units === undefined ? undefined : { value: fen, low: units, shown }
}

interface Props {
  typed: Typed
  unit: string
  onChange(more: Partial<Typed>): void
}

/** What can be changed at any time. */
export function Settings({ typed: { value, low, shown }, unit, onChange }: Props) {
  return (
    <>
      <MoneyField
        label={text.value}
        error={value !== '' && fenOf(value) === undefined ? text.valueWrong : undefined}
        value={value}
        onChange={words => onChange({ value: words })}
      />
      <NumberField
        label={text.low}
        hint={text.lowHint}
        unit={unit}
        error={unitsOf(low, 0) === undefined ? storesText.wrongNumber : undefined}
        value={low}
        onChange={words => onChange({ low: words })}
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
