import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type Place, type StockRow, storeDefaults, stores } from '@/contract/stores'
import { storesText, sendText as text } from '@/copy/stores'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { NumberField, TextField } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { lotText } from '../parts/lot-text'
import { freeOf, unitsOf } from '../parts/units'
import { To } from './to'

interface Props {
  node: string
  /** its name */
  place: string
  stocks: readonly StockRow[]
  targets: readonly Place[]
  onDone(id: string): void
}

/** Packs first, for they are sent most. */
const packsFirst = (stocks: readonly StockRow[]): readonly StockRow[] =>
  [...stocks].sort((one, other) => Number(other.kind === 'kit') - Number(one.kind === 'kit'))

/** Where to, what by a tap, and of each batch how many. */
export function Form({ node, place, stocks, targets, onDone }: Props) {
  const command = useCommand(stores.send)
  const [to, setTo] = useState<string>()
  const [chosen, setChosen] = useState<readonly string[]>(stocks.length === 1 ? stocks.map(({ id }) => id) : [])
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [note, setNote] = useState('')
  const toggle = (id: string) =>
    setChosen(before => (before.includes(id) ? before.filter(one => one !== id) : [...before, id]))
  const boxes = stocks
    .filter(({ id }) => chosen.includes(id))
    .flatMap(all =>
      all.lots
        .map(lot => ({ ...lot, left: freeOf(all, lot.left) }))
        .filter(({ left }) => left > 0)
        .map(lot => {
          const { id: stock, name, unit } = all
          return { stock, name, unit, lot, words: typed[`${stock} ${lot.lot}`] ?? '' }
        }),
    )
  const lines = boxes.flatMap(({ stock, lot, words }) => {
    const count = unitsOf(words, 1, lot.left)
    return count === undefined ? [] : [{ stock, lot: lot.lot, count }]
  })
  const wrong = boxes.some(({ words, lot }) => words !== '' && unitsOf(words, 0, lot.left) === undefined)
  const tooMany = lines.length > storeDefaults.transferLinesMost
  const send = async () => {
    if (to === undefined) return
    const words = note.trim()
    const outcome = await command.send({ from: node, to, lines, ...(words !== '' && { note: words }) })
    if (outcome.kind === 'done') onDone(outcome.data.id)
  }
  return (
    <>
      <To here={{ node, place }} targets={targets} chosen={to} onChoose={setTo} />
      <Chips
        label={text.what}
        options={packsFirst(stocks).map(({ id, name }) => ({ value: id, title: name }))}
        chosen={chosen}
        onChoose={toggle}
      />
      {boxes.map(({ stock, name, unit, lot, words }) => (
        <NumberField
          key={`${stock} ${lot.lot}`}
          label={text.batch(name, lotText(lot))}
          hint={text.have(lot.left, unit)}
          unit={unit}
          error={words !== '' && unitsOf(words, 0, lot.left) === undefined ? text.tooMany : undefined}
          value={words}
          onChange={value => setTyped(before => ({ ...before, [`${stock} ${lot.lot}`]: value }))}
        />
      ))}
      {tooMany && <Notice tone="warning" title={text.most(storeDefaults.transferLinesMost)} />}
      <TextField label={text.note} hint={text.noteHint} value={note} maxLength={60} onChange={setNote} />
      <View className="nx-quiet">{text.lead}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="share"
        disabled={to === undefined || lines.length === 0 || wrong || tooMany}
        busy={command.busy && storesText.sending}
        onPress={() => void send()}
      >
        {text.send}
      </Button>
    </>
  )
}
