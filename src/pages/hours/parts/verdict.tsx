import { View } from '@tarojs/components'
import { hoursDefaults } from '@/contract/hours/defaults'
import { earnedBy } from '@/contract/points/earned'
import { type AwardRule, type QualityLevel, qualityLevels } from '@/contract/points/rule'
import { formulaText } from '@/copy/hours'
import { hoursDeskText } from '@/copy/hours-desk'
import { Chips } from '@/ui/chips'
import { NumberField, TextField, wholeOf } from '@/ui/field'

const text = hoursDeskText.waiting
const levels = (Object.keys(qualityLevels) as QualityLevel[]).map(value => ({ value, title: qualityLevels[value] }))

/** What a reviewer decides, as it is typed. */
export interface Verdict {
  readonly minutes: string
  readonly level: QualityLevel
  readonly reason: string
}

export const asClock = (minutes: number): Verdict => ({ minutes: String(minutes), level: 'good', reason: '' })

/** As it is sent; undefined while the minutes are none. */
export function decided({ minutes, level, reason }: Verdict) {
  const whole = wholeOf(minutes, 0)
  if (whole === undefined || whole > hoursDefaults.minutesMost) return undefined
  const words = reason.trim()
  return { minutes: whole, level, ...(words !== '' && { reason: words }) }
}

interface Props {
  verdict: Verdict
  rule: AwardRule
  kind: string
  onChange(verdict: Verdict): void
}

/** Minutes, level, a word why; below it what that comes to. */
export function VerdictFields({ verdict, rule, kind, onChange }: Props) {
  const fine = decided(verdict)
  return (
    <>
      <NumberField
        label={text.minutes}
        value={verdict.minutes}
        onChange={minutes => onChange({ ...verdict, minutes })}
      />
      <Chips
        label={text.level}
        options={levels}
        chosen={verdict.level}
        onChoose={level => onChange({ ...verdict, level })}
      />
      <TextField
        label={text.reason}
        hint={text.reasonHint}
        value={verdict.reason}
        maxLength={hoursDefaults.reasonMost}
        onChange={reason => onChange({ ...verdict, reason })}
      />
      {fine && <View className="nx-quiet">{formulaText(earnedBy(rule, { kind, ...fine, earnedThatDay: 0 }))}</View>}
    </>
  )
}
