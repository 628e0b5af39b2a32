import { View } from '@tarojs/components'
import { type QualityLevel, qualityLevels } from '@/contract/points/rule'
import { pointsText, servedKinds } from '@/copy/points'
import { pointsDeskText } from '@/copy/points-desk'
import { NumberField } from '@/ui/field'
import { Group } from '@/ui/screen'
import { Section } from '@/ui/section'
import { hundredthsOf, numberOf, type Typed } from './state'

const text = pointsDeskText.form
const levels = Object.keys(qualityLevels) as QualityLevel[]

export interface PartProps {
  typed: Typed
  onChange(more: Partial<Typed>): void
}

const wrongUnless = (right: boolean, words: string) => (right ? undefined : words)

/** What an hour is worth, by kind and by how well it was done. */
export function WorthFields({ typed: { perHour, perHourOf, percents }, onChange }: PartProps) {
  return (
    <>
      <NumberField
        label={text.perHour}
        hint={text.perHourHint}
        unit={pointsText.unit}
        decimals={2}
        error={wrongUnless(hundredthsOf(perHour) !== undefined, text.wrongPoints)}
        value={perHour}
        onChange={value => onChange({ perHour: value })}
      />
      <Section title={text.special} icon="tag" open={Object.keys(perHourOf).length > 0}>
        <Group>
          <View className="nx-quiet">{text.specialText}</View>
          {Object.entries(servedKinds).map(([kind, title]) => {
            const own = perHourOf[kind] ?? ''
            return (
              <NumberField
                key={kind}
                label={title}
                unit={pointsText.unit}
                decimals={2}
                error={wrongUnless(own.trim() === '' || hundredthsOf(own) !== undefined, text.wrongPoints)}
                value={own}
                onChange={value => onChange({ perHourOf: { ...perHourOf, [kind]: value } })}
              />
            )
          })}
        </Group>
      </Section>
      <Section title={text.percents} icon="star" open>
        <Group>
          <View className="nx-quiet">{text.percentsText}</View>
          {levels.map(level => (
            <NumberField
              key={level}
              label={text.levels[level]}
              unit="%"
              error={wrongUnless(numberOf(percents[level], 0, 500) !== undefined, text.wrongPercent)}
              value={percents[level]}
              onChange={value => onChange({ percents: { ...percents, [level]: value } })}
            />
          ))}
        </Group>
      </Section>
    </>
  )
}
