import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type FigureKind, type FigureRow, figureKinds, rights } from '@/contract/rights'
import { appText } from '@/copy/app'
import { calculatorText } from '@/copy/calculators'
import { dayOf } from '@/copy/dates'
import { fieldUnits } from '@/copy/fields'
import { figuresText as text } from '@/copy/figures'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { DayField, type Decimals, NumberField, TextField, wholeOf } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'

/** As the contract has them. */
const sourceMaxLength = 120
const reasonMaxLength = 100

const boxes = {
  percent: { decimals: 2, unit: fieldUnits.percent },
  money: { decimals: 2, unit: fieldUnits.yuan },
  days: { decimals: 0, unit: fieldUnits.days },
} as const satisfies Readonly<Record<string, { decimals: Decimals; unit: string }>>

export interface FigureFormProps {
  node: string
  kind: FigureKind
  /** what has been entered of this kind */
  rows: readonly FigureRow[]
  onSaved(): void
}

/** A figure from a day on, or a day off: with its source, and why it is entered. Nothing earlier is overwritten. */
export function FigureForm({ node, kind, rows, onSaved }: FigureFormProps) {
  const { unit } = figureKinds[kind]
  const command = useCommand(rights.setFigure)
  const [from, setFrom] = useState(unit === 'dayOff' ? '' : dayOf(Date.now()))
  const [typed, setTyped] = useState('')
  const [source, setSource] = useState('')
  const [reason, setReason] = useState('')
  const box = unit === 'dayOff' ? undefined : boxes[unit]
  const value = box ? wholeOf(typed, box.decimals) : 1
  const stated = from !== '' && source.trim() !== '' && reason.trim() !== ''

  const entered = rows.some(row => row.from === from && row.value !== null)

  const save = async (amount: number | null) => {
    const outcome = await command.send({ node, kind, from, value: amount, source, reason })
    if (outcome.kind === 'done') onSaved()
  }
  return (
    <>
      <DayField label={unit === 'dayOff' ? text.day : text.from} value={from} onChange={setFrom} />
      {box && (
        <NumberField
          label={text.value}
          value={typed}
          onChange={setTyped}
          decimals={box.decimals}
          unit={box.unit}
          error={typed !== '' && value === undefined ? calculatorText.notNumber : undefined}
        />
      )}
      <TextField
        label={text.source}
        hint={text.sourceHint}
        value={source}
        onChange={setSource}
        maxLength={sourceMaxLength}
      />
      <TextField
        label={text.reason}
        hint={text.reasonHint}
        value={reason}
        onChange={setReason}
        maxLength={reasonMaxLength}
      />
      {entered && <View className="nx-quiet">{text.withdrawHint}</View>}
      <OutcomeNotice outcome={command.outcome} />
      <Buttons>
        <Button
          kind="primary"
          icon="save"
          disabled={!stated || value === undefined}
          busy={command.busy && appText.saving}
          onPress={() => void save(value ?? null)}
        >
          {text.save}
        </Button>
        {entered && (
          <Button kind="quiet" disabled={!stated || command.busy} onPress={() => void save(null)}>
            {text.withdraw}
          </Button>
        )}
      </Buttons>
    </>
  )
}
