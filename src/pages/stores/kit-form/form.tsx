import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type ItemRow, type KitRow, storeDefaults, stores } from '@/contract/stores'
import { moneyText, storesText, kitText as text } from '@/copy/stores'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { NumberField, TextField } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { unitsOf } from '../parts/units'

interface Props {
  node: string
  items: readonly ItemRow[]
  /** the version that this one follows */
  before: KitRow | undefined
  onDone(): void
}

type Typed = Readonly<Record<string, string>>
const typedFrom = (before: KitRow | undefined): Typed =>
  Object.fromEntries((before?.lines ?? []).map(({ item, count }) => [item, String(count)]))

/** What is in a pack: things by a tap, one of each unless somebody says more; what it is worth adds up below. */
export function Form({ node, items, before, onDone }: Props) {
  const command = useCommand(stores.saveKit)
  const [name, setName] = useState(before?.name ?? '')
  const [typed, setTyped] = useState(() => typedFrom(before))
  const known = items.filter(({ id, shown }) => shown || id in typed)
  const chosen = known.filter(({ id }) => id in typed)
  const countOf = (id: string) => unitsOf(typed[id] ?? '', 1, storeDefaults.perKitMost)
  const toggle = (id: string) =>
    setTyped(({ [id]: was, ...others }) => (was === undefined ? { ...others, [id]: '1' } : others))
  const lines = chosen.flatMap(({ id }) => {
    const count = countOf(id)
    return count === undefined ? [] : [{ item: id, count }]
  })
  const worth = chosen.reduce((sum, { id, value }) => sum + (countOf(id) ?? 0) * value, 0)
  const fits = chosen.length > 0 && chosen.length <= storeDefaults.kitLinesMost
  const save = async () => {
    const outcome = await command.send({ node, name: name.trim(), lines, ...(before && { after: before.id }) })
    if (outcome.kind === 'done') onDone()
  }
  if (known.length === 0) return <Notice title={text.noItems} />
  return (
    <>
      {before?.round !== undefined && (
        <Notice tone="warning" title={text.inUse(before.round)}>
          {text.inUseText(before.version)}
        </Notice>
      )}
      <TextField label={text.name} hint={text.nameHint} value={name} maxLength={20} onChange={setName} />
      <Chips
        label={text.items}
        options={known.map(item => ({ value: item.id, title: item.name }))}
        chosen={chosen.map(({ id }) => id)}
        onChoose={toggle}
      />
      {chosen.length > storeDefaults.kitLinesMost && (
        <Notice tone="warning" title={text.most(storeDefaults.kitLinesMost)} />
      )}
      {chosen.map(item => (
        <NumberField
          key={item.id}
          label={text.perPack(item.name)}
          unit={item.unit}
          error={countOf(item.id) === undefined ? storesText.wrongNumber : undefined}
          value={typed[item.id] ?? ''}
          onChange={words => setTyped(earlier => ({ ...earlier, [item.id]: words }))}
        />
      ))}
      {lines.length > 0 && <View className="nx-quiet">{text.total(moneyText(worth))}</View>}
      {before && <View className="nx-quiet">{text.next(before.version + 1)}</View>}
      <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
      <Button
        kind="primary"
        icon="check"
        disabled={name.trim() === '' || !fits || lines.length < chosen.length}
        busy={command.busy && storesText.saving}
        onPress={() => void save()}
      >
        {text.save}
      </Button>
    </>
  )
}
