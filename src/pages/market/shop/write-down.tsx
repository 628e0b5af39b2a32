import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type DeskGood, market } from '@/contract/market'
import { shopText as text } from '@/copy/market/desk'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { NumberField, TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { unitsOf } from '../parts/units'

export type Written = 'purchased' | 'donated' | 'writtenOff'

interface Props {
  act: Written
  good: DeskGood
  onDone(left: number): void
}

/** What comes in, and from whom; or what goes, and why. */
export function WriteDown({ act, good: { id, unit }, onDone }: Props) {
  const receive = useCommand(market.receive)
  const writeOff = useCommand(market.writeOff)
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState('')
  const count = unitsOf(typed, 1)
  const about = words.trim()
  const goes = act === 'writtenOff'
  const send = async () => {
    if (count === undefined) return
    const outcome = goes
      ? await writeOff.send({ id, count, reason: about })
      : await receive.send({ id, how: act, count, source: about })
    if (outcome.kind === 'done') onDone(outcome.data.left)
  }
  const command = goes ? writeOff : receive
  return (
    <>
      <NumberField
        label={text.howMany(unit)}
        unit={unit}
        error={typed !== '' && count === undefined ? text.wrongNumber : undefined}
        value={typed}
        onChange={setTyped}
      />
      {goes && (
        <Chips
          label={text.reason}
          options={text.reasons.map(value => ({ value, title: value }))}
          chosen={text.reasons.find(reason => reason === words)}
          onChoose={setWords}
        />
      )}
      <TextField
        label={goes ? text.reason : text.from[act]}
        hint={goes ? undefined : text.fromHint[act]}
        value={words}
        maxLength={30}
        onChange={setWords}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={count === undefined || about === ''}
        busy={command.busy && text.sending}
        onPress={() => void send()}
      >
        {text.send}
      </Button>
    </>
  )
}
