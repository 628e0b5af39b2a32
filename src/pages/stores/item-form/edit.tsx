import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type ItemRow, stores } from '@/contract/stores'
import { storesText, itemText as text } from '@/copy/stores'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Settings, settingsOf, typedFrom } from './settings'

/** How an item is kept; batches that lie somewhere keep the value with which they came. */
export function Edit({ item, onDone }: { item: ItemRow; onDone(): void }) {
  const command = useCommand(stores.editItem)
  const [typed, setTyped] = useState(() => typedFrom(item))
  const settings = settingsOf(typed)
  const save = async () => {
    if (settings && (await command.send({ item: item.id, settings })).kind === 'done') onDone()
  }
  return (
    <>
      <Heading level={1}>{item.name}</Heading>
      <Settings typed={typed} unit={item.unit} onChange={more => setTyped(before => ({ ...before, ...more }))} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!settings}
        busy={command.busy && storesText.saving}
        onPress={() => void save()}
      >
        {text.save}
      </Button>
    </>
  )
}
