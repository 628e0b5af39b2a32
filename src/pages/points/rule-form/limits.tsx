import { View } from '@tarojs/components'
import { pointsText, servedKinds } from '@/copy/points'
import { pointsDeskText } from '@/copy/points-desk'
import { Chips } from '@/ui/chips'
import { NumberField } from '@/ui/field'
import { hundredthsOf, numberOf, type Typed } from './state'
import type { PartProps } from './worth'

const text = pointsDeskText.form
const optionsOf = <V extends string>(titles: Readonly<Record<V, string>>) =>
  (Object.keys(titles) as V[]).map(value => ({ value, title: titles[value] }))

const kinds = Object.entries(servedKinds).map(([value, title]) => ({ value, title }))

/** A whole number between two others. */
function Whole(props: {
  label: string
  hint?: string
  unit?: string
  from: number
  to: number
  value: string
  onChange(value: string): void
}) {
  const { from, to, value, ...rest } = props
  const wrong = numberOf(value, from, to) === undefined
  return <NumberField {...rest} value={value} error={wrong ? text.wrongNumber(from, to) : undefined} />
}

/** How minutes are counted and where a day ends. */
export function CountingFields({ typed: { stepMinutes, leastMinutes, dayCap }, onChange }: PartProps) {
  const capWrong = dayCap.trim() !== '' && !hundredthsOf(dayCap, 10_000_000)
  return (
    <>
      <Whole
        label={text.step}
        hint={text.stepHint}
        unit={text.minutes}
        from={1}
        to={60}
        value={stepMinutes}
        onChange={value => onChange({ stepMinutes: value })}
      />
      <Whole
        label={text.least}
        hint={text.leastHint}
        unit={text.minutes}
        from={0}
        to={240}
        value={leastMinutes}
        onChange={value => onChange({ leastMinutes: value })}
      />
      <NumberField
        label={text.dayCap}
        hint={text.dayCapHint}
        unit={pointsText.unit}
        decimals={2}
        error={capWrong ? text.wrongPoints : undefined}
        value={dayCap}
        onChange={value => onChange({ dayCap: value })}
      />
    </>
  )
}

/** When points lapse. */
export function LapseFields({ typed: { lapse, yearsLater, months }, onChange }: PartProps) {
  return (
    <>
      <Chips
        label={text.lapse}
        options={optionsOf(text.lapses)}
        chosen={lapse}
        onChoose={value => onChange({ lapse: value })}
      />
      {lapse === 'yearEnd' && (
        <Whole
          label={text.yearsLater}
          hint={text.yearsLaterHint}
          from={0}
          to={5}
          value={yearsLater}
          onChange={value => onChange({ yearsLater: value })}
        />
      )}
      {lapse === 'months' && (
        <Whole
          label={text.months}
          hint={text.monthsHint}
          from={1}
          to={60}
          value={months}
          onChange={value => onChange({ months: value })}
        />
      )}
    </>
  )
}

/** What is honour only, and what may go to family. */
export function SharingFields({ typed: { honourKinds, giving, yearMost, peopleMost }, onChange }: PartProps) {
  const toggle = (kind: string) =>
    onChange({
      honourKinds: honourKinds.includes(kind) ? honourKinds.filter(one => one !== kind) : [...honourKinds, kind],
    } satisfies Partial<Typed>)
  const mostWrong = yearMost !== '' && !hundredthsOf(yearMost, 10_000_000)
  return (
    <>
      <Chips label={text.honour} options={kinds} chosen={honourKinds} onChoose={toggle} />
      <View className="nx-quiet">{text.honourText}</View>
      <Chips
        label={text.giving}
        options={optionsOf(text.givings)}
        chosen={giving}
        onChoose={value => onChange({ giving: value })}
      />
      {giving === 'yes' && (
        <>
          <NumberField
            label={text.yearMost}
            unit={pointsText.unit}
            decimals={2}
            error={mostWrong ? text.wrongPoints : undefined}
            value={yearMost}
            onChange={value => onChange({ yearMost: value })}
          />
          <Whole
            label={text.peopleMost}
            from={1}
            to={10}
            value={peopleMost}
            onChange={value => onChange({ peopleMost: value })}
          />
        </>
      )}
    </>
  )
}
