import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type ItemRow, stores } from '@/contract/stores'
import { moneyText, storesText, receiveText as text } from '@/copy/stores'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { DayField, MoneyField, NumberField, TextField } from '@/ui/field'
import { textOf } from '@/ui/field/number-text'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { today } from '../parts/lot-text'
import { fenOf, unitsOf } from '../parts/units'

interface Props {
  node: string
  items: readonly ItemRow[]
  onDone(words: string): void
}

const hows = (['purchased', 'donated'] as const).map(value => ({ value, title: text.hows[value] }))

/** What came, from whom, and what stands on it. */
export function Form({ node, items, onDone }: Props) {
  const command = useCommand(stores.receive)
  const [chosen, setChosen] = useState(items.length === 1 ? items[0]?.id : undefined)
  const [how, setHow] = useState<'purchased' | 'donated'>('purchased')
  const [typed, setTyped] = useState(() => {
    const [only, ...others] = items
    const value = only && others.length === 0 ? textOf(only.value, 2) : ''
    return { count: '', from: '', number: '', expires: '', value }
  })
  const change = (more: Partial<typeof typed>) => setTyped(before => ({ ...before, ...more }))
  const item = items.find(({ id }) => id === chosen)
  const [count, value] = [unitsOf(typed.count, 1), fenOf(typed.value)]
  const [from, number] = [typed.from.trim(), typed.number.trim()]
  const expired = typed.expires !== '' && typed.expires < today()
  const send = async () => {
    if (!item || count === undefined || value === undefined) return
    const label = { ...(number !== '' && { number }), ...(typed.expires !== '' && { expires: typed.expires }) }
    const outcome = await command.send({ node, item: item.id, count, how, from, value, ...label })
    if (outcome.kind === 'done') onDone(text.done(item.name, storesText.amount(outcome.data.left, item.unit)))
  }
  const choose = (id: string) => {
    setChosen(id)
    change({ value: textOf(items.find(one => one.id === id)?.value ?? 0, 2) })
  }
  const ready = item && count !== undefined && value !== undefined && from !== '' && !expired
  return (
    <>
      <Chips
        label={text.item}
        options={items.map(({ id, name }) => ({ value: id, title: name }))}
        chosen={chosen}
        onChoose={choose}
      />
      <NumberField
        label={text.count}
        unit={item?.unit}
        error={typed.count !== '' && count === undefined ? storesText.wrongNumber : undefined}
        value={typed.count}
        onChange={words => change({ count: words })}
      />
      <Chips label={text.how} options={hows} chosen={how} onChoose={setHow} />
      <TextField
        label={text.from[how]}
        hint={text.fromHint[how]}
        value={typed.from}
        maxLength={30}
        onChange={words => change({ from: words })}
      />
      <DayField
        label={text.expires}
        error={expired ? text.expired : undefined}
        value={typed.expires}
        earliest={today()}
        onChange={day => change({ expires: day })}
      />
      <TextField
        label={text.number}
        hint={text.numberHint}
        value={typed.number}
        maxLength={30}
        onChange={words => change({ number: words })}
      />
      <MoneyField label={text.value} value={typed.value} onChange={words => change({ value: words })} />
      {count !== undefined && value !== undefined && (
        <View className="nx-quiet">{text.total(moneyText(count * value))}</View>
      )}
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!ready}
        busy={command.busy && storesText.sending}
        onPress={() => void send()}
      >
        {text.send}
      </Button>
    </>
  )
}
