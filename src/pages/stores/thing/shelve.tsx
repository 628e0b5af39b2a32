import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { type LotRow, type StockRow, stores } from '@/contract/stores'
import { storesText, thingText as text } from '@/copy/stores'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import { NumberField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { today } from '../parts/lot-text'
import { unitsOf } from '../parts/units'

interface Props {
  stock: StockRow
  lot: LotRow
  shelves: OutputOf<typeof stores.movements>['shelves']
  onDone(words: string): void
}

/** Out of the store and onto the shelf where people help themselves: nothing is typed a second time there. */
export function Shelve({ stock: { id, unit }, lot: { lot, left, expires }, shelves, onDone }: Props) {
  const command = useCommand(stores.shelve)
  const [supply, setSupply] = useState(shelves.length === 1 ? shelves[0]?.supply : undefined)
  const [typed, setTyped] = useState('')
  const count = unitsOf(typed, 1, left)
  const send = async () => {
    if (supply === undefined || count === undefined) return
    const outcome = await command.send({ stock: id, lot, count, supply })
    if (outcome.kind === 'done') onDone(text.done(storesText.amount(outcome.data.left, unit)))
  }
  if (expires !== undefined && expires < today()) return <View>{text.expiredShelf}</View>
  if (shelves.length === 0) return <View>{text.noShelf}</View>
  return (
    <>
      <Choice
        label={text.shelf}
        options={shelves.map(one => ({ value: one.supply, title: text.shelfOf(one.place, one.name) }))}
        chosen={supply}
        onChoose={setSupply}
      />
      <NumberField
        label={text.howMany(unit)}
        hint={text.most(left, unit)}
        unit={unit}
        error={typed !== '' && count === undefined ? storesText.wrongNumber : undefined}
        value={typed}
        onChange={setTyped}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={supply === undefined || count === undefined}
        busy={command.busy && storesText.sending}
        onPress={() => void send()}
      >
        {text.send}
      </Button>
    </>
  )
}
