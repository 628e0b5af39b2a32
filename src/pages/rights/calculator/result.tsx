import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import type { Calculation, ResultLine } from '@/contract/rights'
import { appText } from '@/copy/app'
import { calculatorText as text } from '@/copy/calculators'
import { dayText } from '@/copy/dates'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { described } from '@/ui/press/described'
import { Row, Rows } from '@/ui/rows'
import { Section } from '@/ui/section'
import { useToast } from '@/ui/toast'
import { Basis } from '../basis'
import { amountOf, figureText, plainText } from './result-text'
import { Sentences } from './sentences'
import './calculator.scss'

function Answer({ line }: { line: ResultLine }) {
  const { value, unit } = amountOf(line)
  return (
    <View className="nx-sum" {...described({ role: 'status' })}>
      <View className="nx-sum__label">{line.label}</View>
      <View className="nx-sum__amount">
        <View className={`nx-sum__value nx-sum__value--${line.kind}`}>{value}</View>
        {unit && <View className="nx-sum__unit">{unit}</View>}
      </View>
    </View>
  )
}

function Parts({ lines }: { lines: readonly ResultLine[] }) {
  if (lines.length === 0) return null
  return (
    <Card>
      <View className="nx-parts">
        {lines.map(line => {
          const { value, unit } = amountOf(line)
          return (
            <View className="nx-parts__one" key={line.label}>
              <View className="nx-parts__label">{line.label}</View>
              <View className="nx-parts__value">{line.kind === 'day' ? `${value} ${unit}` : `${value}${unit}`}</View>
            </View>
          )
        })}
      </View>
    </Card>
  )
}

function Formula({ steps }: Pick<Calculation, 'steps'>) {
  return (
    <Section title={text.how} icon="sums" open>
      {steps.map(({ what, sum }) => (
        <View className="nx-formula" key={what}>
          <View className="nx-formula__what">{what}</View>
          <View className="nx-formula__sum">{sum}</View>
        </View>
      ))}
    </Section>
  )
}

export interface ResultProps {
  calculation: Calculation
  onChange(): void
}

/** The answer first and large; then its parts, the formula, the law, what was taken for granted and what to beware of. */
export function Result({ calculation, onChange }: ResultProps) {
  const { toast, say } = useToast()
  const { lines, steps, basis, assumptions, notes, figures } = calculation
  const [answer, ...parts] = lines
  const copy = async () => say((await platform.copyText(plainText(calculation))) ? text.copied : appText.copyFailed)
  return (
    <>
      {answer && <Answer line={answer} />}
      <Parts lines={parts} />
      <Formula steps={steps} />
      <Basis basis={basis} />
      <Sentences title={text.notes} icon="warning" items={notes} />
      <Sentences title={text.assumed} icon="info" items={assumptions} />
      {figures.length > 0 && (
        <Rows>
          {figures.map(({ kind, title, unit, value, since, source }) => (
            <Row
              key={`${kind}.${since}`}
              title={title}
              end={figureText(unit, value, kind)}
              note={text.figure(dayText(since), source)}
            />
          ))}
        </Rows>
      )}
      <View className="nx-quiet">{text.notAdvice}</View>
      <Buttons>
        <Button icon="copy" onPress={() => void copy()}>
          {text.copy}
        </Button>
        <Button kind="quiet" icon="edit" onPress={onChange}>
          {text.change}
        </Button>
      </Buttons>
      {toast}
    </>
  )
}
