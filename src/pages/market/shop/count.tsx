import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type DeskGood, market } from '@/contract/market'
import { shopText } from '@/copy/market/desk'
import { Button } from '@/ui/button'
import { NumberField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { unitsOf } from '../parts/units'

const text = shopText.count

/** The first step of taking stock: what was counted, without what only waits to be fetched. */
export function Count({ good: { id, unit, left, moves, waiting }, onDone }: { good: DeskGood; onDone(): void }) {
  const command = useCommand(market.count)
  const [typed, setTyped] = useState('')
  const counted = unitsOf(typed, 0)
  const send = async () => {
    if (counted === undefined) return
    if ((await command.send({ id, counted, seen: left, moves })).kind === 'done') onDone()
  }
  return (
    <>
      <NumberField
        label={text.counted(unit)}
        hint={text.hint(left, waiting, unit)}
        unit={unit}
        error={typed !== '' && counted === undefined ? shopText.wrongNumber : undefined}
        value={typed}
        onChange={setTyped}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={counted === undefined}
        busy={command.busy && shopText.sending}
        onPress={() => void send()}
      >
        {text.send}
      </Button>
    </>
  )
}
