/** How a result reads: a number, a small unit, and the whole of it as text to take along. Pure. */
import type { Calculation, Figure, FigureUnit, ResultLine } from '@/contract/rights'
import { calculatorText as text } from '@/copy/calculators'
import { dayText, weekdayText } from '@/copy/dates'
import { articleText } from '@/copy/numerals'
import { rightsText } from '@/copy/rights'
import { textOf } from '@/ui/field/number-text'

export interface Amount {
  /** what stands large */
  readonly value: string
  /** what stands small behind it */
  readonly unit: string
}

/** 1234567.8 as 1,234,567.80: from ten thousand on, an eye wants the thousands marked. */
function yuan(fen: number): string {
  const whole = String(Math.floor(fen / 100))
  const part = fen % 100 === 0 ? '' : `.${String(fen % 100).padStart(2, '0')}`
  return `${whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole}${part}`
}

export function amountOf(line: ResultLine): Amount {
  switch (line.kind) {
    case 'money':
      return { value: line.upTo === undefined ? yuan(line.fen) : `${yuan(line.fen)}～${yuan(line.upTo)}`, unit: '元' }
    case 'day':
      return { value: dayText(line.day), unit: weekdayText(line.day) }
    case 'days':
      return { value: String(line.days), unit: '天' }
    case 'count':
      return { value: textOf(line.hundredths, 2), unit: line.unit }
    case 'text':
      return { value: line.text, unit: '' }
  }
}

/** A figure's value as people say it. */
export function figureText(unit: FigureUnit, value: number, kind?: Figure['kind']): string {
  if (unit === 'percent') return `${textOf(value, 2)}%`
  if (unit === 'money') return `${yuan(value)}元`
  if (unit === 'days') return `${value}天`
  return kind === 'workingWeekend' ? text.workday : text.dayOff
}

const said = (line: ResultLine): string => {
  const { value, unit } = amountOf(line)
  return `${line.label}：${value}${line.kind === 'day' ? `（${unit}）` : unit}`
}

/** Everything, to be pasted into a message or onto paper. */
export function plainText({ calculator, lines, steps, basis, assumptions, notes, figures }: Calculation): string {
  const part = (title: string, items: readonly string[]) => (items.length > 0 ? ['', title, ...items] : [])
  return [
    `【${calculator.title}】`,
    ...lines.map(said),
    ...part(
      text.how,
      steps.map(({ what, sum }) => `${what}：${sum}`),
    ),
    ...part(
      rightsText.why,
      basis.map(
        ({ law, article, part: of, inForce }) =>
          `${law}${articleText(article)}${of ?? ''}（${dayText(inForce)}起施行）`,
      ),
    ),
    ...part(text.assumed, assumptions),
    ...part(text.notes, notes),
    ...part(
      text.figures,
      figures.map(
        ({ kind, title, unit, value, since, source }) =>
          `${title} ${figureText(unit, value, kind)}，${text.figure(dayText(since), source)}`,
      ),
    ),
    '',
    text.notAdvice,
    text.signed,
  ].join('\n')
}
