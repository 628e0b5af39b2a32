import { useState } from 'react'
import { useCommand } from '@/cloud'
import { advice, type Subject, subjects } from '@/contract/advice'
import { appointmentText } from '@/copy/advice'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'

const text = appointmentText.day
const isTime = (typed: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(typed)
/** 9:00 is meant as 09:00, a full-width colon as a colon */
const timeOf = (typed: string) =>
  typed
    .trim()
    .replace('：', ':')
    .replace(/^(\d):/, '0$1:')
const lengths = ['15', '20', '30', '45', '60'].map(value => ({ value, title: text.minutesOf(Number(value)) }))
const sizes = ['1', '2', '3', '4', '6', '8', '12'].map(value => ({ value, title: text.countOf(Number(value)) }))
const modes = [
  { value: 'room', title: text.modes.room },
  { value: 'phone', title: text.modes.phone },
] as const
const kinds = (Object.keys(subjects) as Subject[]).map(value => ({ value, title: subjects[value] }))

interface Props {
  node: string
  day: string
  onDone(): void
}

/** A sitting on the day in question: from when, how long each, how many, where, and for what. */
export function PublishForm({ node, day, onDone }: Props) {
  const command = useCommand(advice.publishSitting)
  const [from, setFrom] = useState('14:00')
  const [minutes, setMinutes] = useState('30')
  const [count, setCount] = useState('4')
  const [mode, setMode] = useState<'room' | 'phone'>('room')
  const [where, setWhere] = useState('')
  const [chosen, setChosen] = useState<readonly Subject[]>(['labour', 'family', 'inheritance'])
  const time = timeOf(from)
  const toggle = (subject: Subject) =>
    setChosen(before => (before.includes(subject) ? before.filter(one => one !== subject) : [...before, subject]))
  const publish = async () => {
    const place = where.trim() === '' ? {} : { where: where.trim() }
    const sitting = { node, day, from: time, minutes: Number(minutes), count: Number(count), mode }
    const { kind } = await command.send({ ...sitting, ...place, subjects: [...chosen] })
    if (kind === 'done') onDone()
  }
  return (
    <>
      <TextField
        label={text.from}
        hint={text.fromHint}
        error={isTime(time) ? undefined : text.fromWrong}
        value={from}
        maxLength={5}
        onChange={setFrom}
      />
      <Chips label={text.minutes} options={lengths} chosen={minutes} onChoose={setMinutes} />
      <Chips label={text.count} options={sizes} chosen={count} onChoose={setCount} />
      <Chips label={text.mode} options={modes} chosen={mode} onChoose={setMode} />
      {mode === 'room' && (
        <TextField label={text.where} hint={text.whereHint} value={where} maxLength={40} onChange={setWhere} />
      )}
      <Chips label={text.subjects} options={kinds} chosen={chosen} onChoose={toggle} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void publish()} />
      <Button
        kind="primary"
        disabled={!isTime(time) || chosen.length === 0 || (mode === 'room' && where.trim() === '')}
        busy={command.busy && text.adding}
        onPress={() => void publish()}
      >
        {text.add}
      </Button>
    </>
  )
}
