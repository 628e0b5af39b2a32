import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type KitRow, type StockRow, storeDefaults, stores } from '@/contract/stores'
import { kitText, storesText, assembleText as text } from '@/copy/stores'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import { NumberField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { goodLeft, today } from '../parts/lot-text'
import { unitsOf } from '../parts/units'

interface Props {
  node: string
  kits: readonly KitRow[]
  stocks: readonly StockRow[]
  first: string | undefined
  onDone(stock: string): void
}

const noteOf = ({ version, round }: KitRow): string =>
  [storesText.version(version), ...(round === undefined ? [] : [kitText.inUse(round)])].join(' · ')

/** Which kit and how many: what is needed and what is there stands side by side before anything is packed. */
export function Form({ node, kits, stocks, first, onDone }: Props) {
  const command = useCommand(stores.assemble)
  const [chosen, setChosen] = useState(kits.find(({ id }) => id === first)?.id ?? kits[0]?.id)
  const [typed, setTyped] = useState('')
  const kit = kits.find(({ id }) => id === chosen)
  const lines = (kit?.lines ?? []).map(line => ({
    ...line,
    have: goodLeft(stocks.find(({ thing }) => thing === line.item)?.lots ?? [], today()),
  }))
  const most = Math.min(storeDefaults.assembledMost, ...lines.map(({ have, count }) => Math.floor(have / count)))
  const count = unitsOf(typed, 1, storeDefaults.assembledMost)
  const send = async () => {
    if (!kit || count === undefined) return
    const outcome = await command.send({ node, version: kit.id, count })
    if (outcome.kind === 'done') onDone(outcome.data.stock)
  }
  return (
    <>
      <Choice
        label={text.kit}
        options={kits.map(one => ({ value: one.id, title: one.name, note: noteOf(one) }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <NumberField
        label={text.count}
        hint={text.most(most)}
        unit={storesText.packUnit}
        error={typed !== '' && count === undefined ? storesText.wrongNumber : undefined}
        value={typed}
        onChange={setTyped}
      />
      <Heading level={3}>{text.needs}</Heading>
      <Rows>
        {lines.map(({ item, name, unit, count: each, have }) => {
          const need = each * (count ?? 1)
          return (
            <Row
              key={item}
              title={name}
              note={text.need(need, have, unit)}
              end={<Badge tone={need > have ? 'danger' : 'success'}>{need > have ? text.short : text.enough}</Badge>}
            />
          )
        })}
      </Rows>
      <View className="nx-quiet">{storesText.assembleNote}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="tag"
        disabled={count === undefined || count > most}
        busy={command.busy && text.sending}
        onPress={() => void send()}
      >
        {count === undefined ? text.sendNone : text.send(count)}
      </Button>
    </>
  )
}
