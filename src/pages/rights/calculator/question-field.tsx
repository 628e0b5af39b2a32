import type { Calculator, CalculatorField } from '@/contract/rights'
import { calculatorText as text } from '@/copy/calculators'
import { dayText } from '@/copy/dates'
import { fieldUnits } from '@/copy/fields'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { DayField, MoneyField, NumberField } from '@/ui/field'
import { decimalsOf, no, yes } from './form-values'
import { figureText } from './result-text'

const yesNo = [
  { value: yes, title: text.yes },
  { value: no, title: text.no },
] as const

export interface QuestionFieldProps {
  field: CalculatorField
  figures: Calculator['figures']
  value: string
  error: string | undefined
  onChange(value: string): void
}

/** What helps to fill it in: the hint, and what an empty box means. */
function hintOf({ hint, required, figure, default: value }: CalculatorField, figures: Calculator['figures']): string {
  const now = figures.find(({ kind }) => kind === figure)?.now
  const entered = now ? text.entered(figureText(now.unit, now.value), dayText(now.since)) : text.notEntered
  const silent = required || value !== undefined || hint?.includes(text.empty)
  return [hint, figure ? entered : !silent && text.mayStayEmpty].filter(Boolean).join('。')
}

/** One question of a calculator, as its kind is filled in most easily. */
export function QuestionField({ field, figures, value, error, onChange }: QuestionFieldProps) {
  const { kind, label, options = [], unit } = field
  const hint = hintOf(field, figures)
  const typed = { label, hint, error, value, onChange }
  switch (kind) {
    case 'day':
      return <DayField {...typed} />
    case 'money':
      return <MoneyField {...typed} />
    case 'choice':
      return (
        <Card>
          <Choice label={label} options={options} chosen={value} error={error} onChoose={onChange} />
        </Card>
      )
    case 'yesNo':
      return (
        <Card>
          <Choice label={label} note={hint} options={yesNo} chosen={value} error={error} onChoose={onChange} beside />
        </Card>
      )
    case 'percent':
      return <NumberField {...typed} decimals={2} unit={fieldUnits.percent} />
    default:
      return <NumberField {...typed} decimals={decimalsOf(field)} unit={unit} />
  }
}
