import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useUploads } from '@/cloud'
import { market } from '@/contract/market'
import { shopText, goodFormText as text } from '@/copy/market/desk'
import { Button } from '@/ui/button'
import { NumberField, TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { unitsOf } from '../parts/units'
import { NameFields, SettingFields } from './fields'
import { Pictures } from './pictures'
import { Slots } from './slots'
import { emptyGood, settingsOf, type Typed } from './state'

interface Props {
  shop: string
  folder: string
  onAdded(): void
}

/** The thing first, then what there is of it: should the second not arrive, the thing stands there with none, and 采购入库 is one tap away. */
export function Add({ shop, folder, onAdded }: Props) {
  const add = useCommand(market.addGood)
  const receive = useCommand(market.receive)
  const uploads = useUploads(folder)
  const [typed, setTyped] = useState(emptyGood)
  const [quantity, setQuantity] = useState('')
  const [from, setFrom] = useState('')
  const [made, setMade] = useState<string>()
  const change = (more: Partial<Typed>) => setTyped(before => ({ ...before, ...more }))
  const settings = settingsOf(typed, uploads.fileIds())
  const { kind } = typed
  const [name, unit, source] = [typed.name.trim(), typed.unit.trim(), from.trim()]
  const count = kind === 'service' || quantity.trim() === '' ? 0 : unitsOf(quantity, 0)
  const send = async () => {
    if (!settings || count === undefined) return
    let id = made
    if (id === undefined) {
      const outcome = await add.send({ shop, name, unit, kind, settings })
      if (outcome.kind !== 'done') return
      id = outcome.data.id
      setMade(id)
    }
    if (count > 0 && (await receive.send({ id, how: 'purchased', count, source })).kind !== 'done') return
    onAdded()
  }
  const ready = name !== '' && unit !== '' && settings && count !== undefined && (count === 0 || source !== '')
  return (
    <>
      <NameFields typed={typed} onChange={change} />
      {kind === 'goods' && (
        <>
          <NumberField
            label={text.quantity}
            unit={unit}
            error={count === undefined ? text.numberWrong : undefined}
            value={quantity}
            onChange={setQuantity}
          />
          {count !== 0 && (
            <TextField
              label={text.quantitySource}
              hint={shopText.fromHint.purchased}
              value={from}
              maxLength={30}
              onChange={setFrom}
            />
          )}
        </>
      )}
      <SettingFields typed={typed} onChange={change} />
      {kind === 'service' && <Slots slots={typed.slots} booked={[]} onChange={slots => change({ slots })} />}
      <Pictures kept={[]} uploads={uploads} onRemove={() => undefined} />
      <View className="nx-quiet">{text.fixed}</View>
      <OutcomeNotice outcome={receive.outcome ?? add.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!ready}
        busy={(add.busy || receive.busy) && text.adding}
        onPress={() => void send()}
      >
        {text.add}
      </Button>
    </>
  )
}
