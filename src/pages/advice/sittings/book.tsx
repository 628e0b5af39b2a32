import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useNotify } from '@/cloud'
import { advice, type OfferedSitting, type Subject, subjects } from '@/contract/advice'
import { appointmentText } from '@/copy/advice'
import { momentText } from '@/copy/dates'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { TextField } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const text = appointmentText.sittings
const kinds = ['appointment'] as const
const isPhone = (phone: string) => /^1[3-9]\d{9}$/.test(phone)

export interface Wanted {
  readonly sitting: OfferedSitting
  readonly number: number
  /** ms UTC */
  readonly at: number
}

interface Props {
  wanted: Wanted
  onDone(): void
  onClose(): void
}

/** It is booked; whoever wants it is reminded the evening before. */
function Booked({ onDone }: { onDone(): void }) {
  const { ask } = useNotify(kinds)
  const [asked, setAsked] = useState(false)
  const remind = async () => setAsked((await ask()).length > 0)
  return (
    <>
      <Notice tone="done" title={text.done}>
        {asked ? text.reminded : text.doneText}
      </Notice>
      {asked ? (
        <Button onPress={onDone}>{text.mine}</Button>
      ) : (
        <Button kind="primary" icon="clock" onPress={() => void remind()}>
          {text.remind}
        </Button>
      )}
    </>
  )
}

/** Takes one part of a sitting: what it is about, and a number where the adviser calls. */
export function Book({ wanted: { sitting, number, at }, onDone, onClose }: Props) {
  const { id, mode, adviser } = sitting
  const command = useCommand(advice.book)
  const [subject, setSubject] = useState<Subject | undefined>(
    sitting.subjects.length === 1 ? sitting.subjects[0] : undefined,
  )
  const [phone, setPhone] = useState('')
  const done = command.outcome?.kind === 'done'
  const ready = subject !== undefined && (mode === 'room' || isPhone(phone))
  const book = () => {
    if (subject) void command.send({ id, number, subject, ...(mode === 'phone' && { phone }) })
  }
  return (
    <Sheet title={text.confirm(momentText(at), adviser)} onClose={done ? onDone : onClose}>
      {done ? (
        <Booked onDone={onDone} />
      ) : (
        <>
          <View>{text.where[mode](sitting.where ?? sitting.place)}</View>
          <Chips
            label={text.subject}
            options={sitting.subjects.map(value => ({ value, title: subjects[value] }))}
            chosen={subject}
            onChoose={setSubject}
          />
          {mode === 'phone' && (
            <TextField
              label={text.phone}
              hint={text.phoneHint}
              keyboard="number"
              value={phone}
              maxLength={11}
              onChange={setPhone}
            />
          )}
          <OutcomeNotice outcome={command.outcome} onRetry={book} />
          <Button kind="primary" icon="check" disabled={!ready} busy={command.busy && text.acting} onPress={book}>
            {text.act}
          </Button>
        </>
      )}
    </Sheet>
  )
}
