import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type StockRow, stores } from '@/contract/stores'
import { storesText, countText as text } from '@/copy/stores'
import { Button } from '@/ui/button'
import { NumberField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { lotText } from '../parts/lot-text'
import { Reason } from '../parts/reason'
import { unitsOf } from '../parts/units'

/** Batch by batch what was found; the book as it was when the count began goes along. */
export function Form({ stock, onDone }: { stock: StockRow; onDone(): void }) {
  const command = useCommand(stores.count)
  // what happens meanwhile must not move the ground under a count
  const [{ id, name, unit, lots, moves, outside }] = useState(stock)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [note, setNote] = useState('')
  const lines = lots.flatMap(({ lot, left: seen }) => {
    const counted = unitsOf(typed[lot] ?? '', 0)
    return counted === undefined ? [] : [{ lot, counted, seen }]
  })
  const difference = lines.reduce((sum, { counted, seen }) => sum + counted - seen, outside)
  const complete = lines.length === lots.length && lots.length > 0
  // what is outside makes up for what is missing, in whichever batch, and for nothing that is too much
  const differs = difference !== 0 || lines.some(({ counted, seen }) => counted > seen)
  const words = note.trim()
  const send = async () => {
    const away = outside > 0 && { outside }
    const outcome = await command.send({ stock: id, lines, moves, ...away, ...(differs && { note: words }) })
    if (outcome.kind === 'done') onDone()
  }
  return (
    <>
      <Heading level={1}>{text.title(name)}</Heading>
      <View>{text.lead}</View>
      {outside > 0 && <Notice title={text.outside(outside, unit)}>{text.outsideText}</Notice>}
      {lots.map(lot => (
        <NumberField
          key={lot.lot}
          label={text.batch(lotText(lot))}
          hint={text.hint(lot.left, unit)}
          unit={unit}
          error={typed[lot.lot] && unitsOf(typed[lot.lot] ?? '', 0) === undefined ? storesText.wrongNumber : undefined}
          value={typed[lot.lot] ?? ''}
          onChange={words => setTyped(before => ({ ...before, [lot.lot]: words }))}
        />
      ))}
      {complete && <View className="nx-quiet">{difference === 0 ? text.same : text.differs(difference, unit)}</View>}
      {complete && differs && <Reason label={text.note} usual={text.reasons} value={note} onChange={setNote} />}
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!complete || (differs && words === '')}
        busy={command.busy && storesText.sending}
        onPress={() => void send()}
      >
        {text.send}
      </Button>
    </>
  )
}
