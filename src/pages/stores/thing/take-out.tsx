import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type LotRow, type StockRow, storeDefaults, stores } from '@/contract/stores'
import { storesText, thingText as text } from '@/copy/stores'
import { Button } from '@/ui/button'
import { NumberField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Reason } from '../parts/reason'
import { freeOf, unitsOf } from '../parts/units'

interface Props {
  act: 'writeOff' | 'takeApart'
  stock: StockRow
  lot: LotRow
  onDone(words: string): void
}

/** Some of a batch is written off, or packs are taken apart: how many, and why. */
export function TakeOut({ act, stock, lot: { lot, left: inAll }, onDone }: Props) {
  const { id, unit } = stock
  const left = freeOf(stock, inAll)
  const writeOff = useCommand(stores.writeOff)
  const takeApart = useCommand(stores.takeApart)
  const command = act === 'writeOff' ? writeOff : takeApart
  const [typed, setTyped] = useState('')
  const [why, setWhy] = useState('')
  const most = act === 'takeApart' ? Math.min(left, storeDefaults.assembledMost) : left
  const count = unitsOf(typed, 1, most)
  const reason = why.trim()
  const send = async () => {
    if (count === undefined) return
    const outcome = await command.send({ stock: id, lot, count, reason })
    if (outcome.kind === 'done') onDone(text.done(storesText.amount(outcome.data.left, unit)))
  }
  return (
    <>
      <NumberField
        label={text.howMany(unit)}
        hint={text.most(left, unit)}
        unit={unit}
        error={typed !== '' && count === undefined ? storesText.wrongNumber : undefined}
        value={typed}
        onChange={setTyped}
      />
      <Reason label={text.reason} usual={text.reasons[act]} value={why} onChange={setWhy} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={count === undefined || reason === ''}
        busy={command.busy && storesText.sending}
        onPress={() => void send()}
      >
        {text.send}
      </Button>
    </>
  )
}
