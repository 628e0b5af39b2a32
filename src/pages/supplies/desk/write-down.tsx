import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type DeskSupply, supplies } from '@/contract/supplies'
import { supplyDeskText as text } from '@/copy/supplies'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { NumberField, TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { unitsOf } from '../parts/units'
import { Whose } from './whose'

export type Act = keyof typeof text.acts

interface Props {
  act: Act
  thing: DeskSupply
  /** units that are there now */
  onDone(left: number): void
}

/** A number, and what belongs to it; which command it becomes depends on the act. */
export function WriteDown({ act, thing: { id, unit, quantity, moves }, onDone }: Props) {
  const receive = useCommand(supplies.receive)
  const count = useCommand(supplies.count)
  const handOut = useCommand(supplies.handOut)
  // a person's code is good for a minute: what could only be sent later is better said now
  const handTo = useCommand(supplies.handOut, { keepOnPhone: false })
  const writeOff = useCommand(supplies.writeOff)
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState('')
  const [scene, setScene] = useState<string>()
  const number = unitsOf(typed, act === 'counted' ? 0 : 1)
  const about = words.trim()
  const needsReason = act === 'writtenOff'
  const send = async () => {
    if (number === undefined) return
    const more = about === '' ? {} : { note: about }
    const outcome = await {
      received: () => receive.send({ id, count: number, ...(about !== '' && { source: about }) }),
      counted: () => count.send({ id, counted: number, seen: quantity, moves }),
      handed: () => {
        if (scene !== undefined) return handTo.send({ id, count: number, ...more, scene })
        handTo.reset()
        return handOut.send({ id, count: number, ...more })
      },
      writtenOff: () => writeOff.send({ id, count: number, reason: about }),
    }[act]()
    if (outcome.kind === 'done') onDone(outcome.data.quantity)
    // the next try is for the code that stands on their phone then
    else if (outcome.kind === 'refused' && outcome.error.code.startsWith('PERSON_CODE_')) setScene(undefined)
  }
  const handing = scene === undefined && handTo.outcome === undefined ? handOut : handTo
  const command = { received: receive, counted: count, handed: handing, writtenOff: writeOff }[act]
  return (
    <>
      <NumberField
        label={act === 'counted' ? text.counted(unit) : text.howMany(unit)}
        hint={act === 'counted' ? text.countedHint(quantity, unit) : undefined}
        unit={unit}
        error={typed !== '' && number === undefined ? text.wrongNumber : undefined}
        value={typed}
        onChange={setTyped}
      />
      {needsReason && (
        <Chips
          label={text.reason}
          options={text.reasons.map(value => ({ value, title: value }))}
          chosen={text.reasons.find(reason => reason === words)}
          onChoose={setWords}
        />
      )}
      {act !== 'counted' && (
        <TextField
          label={act === 'received' ? text.from : act === 'handed' ? text.note : text.reason}
          hint={act === 'received' ? text.fromHint : act === 'handed' ? text.noteHint : undefined}
          value={words}
          maxLength={30}
          onChange={setWords}
        />
      )}
      {act === 'handed' && <Whose scene={scene} onScene={setScene} />}
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={number === undefined || (needsReason && about === '')}
        busy={command.busy && text.sending}
        onPress={() => void send()}
      >
        {text.send}
      </Button>
    </>
  )
}
