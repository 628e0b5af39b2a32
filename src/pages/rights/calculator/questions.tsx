import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useQuery } from '@/cloud'
import { type Calculator, type FieldValue, rights } from '@/contract/rights'
import { calculatorText as text } from '@/copy/calculators'
import { dayOf } from '@/copy/dates'
import '@/copy/errors/rights'
import { errorText } from '@/copy/errors'
import { Button } from '@/ui/button'
import { RefusalNotice } from '@/ui/refusal'
import { initial, readForm, shownFields } from './form-values'
import { QuestionField } from './question-field'
import { Result } from './result'

type Values = Readonly<Record<string, FieldValue>>

export interface QuestionsProps {
  calculator: Calculator
  /** the result has come: a page may want to show its top */
  onResult?: (() => void) | undefined
}

/** The questions of one calculator; the result takes their place, and they come back as they were. */
export function Questions({ calculator, onResult }: QuestionsProps) {
  const { id, fields, figures } = calculator
  const [typed, setTyped] = useState(() => initial(fields, dayOf(Date.now())))
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({})
  const [given, setGiven] = useState<Values>()
  const query = useQuery(rights.calculate, { calculator: id, values: { ...given } }, { enabled: given !== undefined })
  const done = given !== undefined && query.status === 'ready' && query.data !== undefined
  useEffect(() => {
    if (done) onResult?.()
  }, [done, onResult])

  const change = (field: string, value: string) => {
    setTyped({ ...typed, [field]: value })
    setWrong({})
    setGiven(undefined)
  }
  const calculate = () => {
    const read = readForm(fields, typed)
    if (!read.ok) return setWrong(read.wrong)
    if (given === undefined) setGiven(read.values)
    else query.reload()
  }

  if (done && query.data) return <Result calculation={query.data} onChange={() => setGiven(undefined)} />
  const error = given === undefined || query.status === 'loading' ? undefined : query.error
  const refusedField = error?.detail?.field
  const errorAt = (field: string) =>
    wrong[field] ?? (error && refusedField === field ? errorText(error).happened : undefined)
  return (
    <>
      {shownFields(fields, typed).map(field => (
        <QuestionField
          key={field.id}
          field={field}
          figures={figures}
          value={typed[field.id] ?? ''}
          error={errorAt(field.id)}
          onChange={value => change(field.id, value)}
        />
      ))}
      {error && <RefusalNotice error={error} typed onRetry={query.reload} />}
      {given !== undefined && query.status === 'offline' && !error && (
        <RefusalNotice error={{ code: 'OFFLINE' }} typed onRetry={query.reload} />
      )}
      {Object.keys(wrong).length > 0 && <View className="nx-quiet">{text.lookAbove}</View>}
      <Button
        kind="primary"
        icon="sums"
        busy={given !== undefined && query.status === 'loading' && text.calculating}
        onPress={calculate}
      >
        {text.calculate}
      </Button>
    </>
  )
}
