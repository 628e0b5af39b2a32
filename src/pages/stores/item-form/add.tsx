import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { stores } from '@/contract/stores'
import { storesText, itemText as text } from '@/copy/stores'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { emptyItem, Settings, settingsOf } from './settings'

/** Something that was not there before: its name and unit stay as they are typed here. */
export function Add({ node, onDone }: { node: string; onDone(): void }) {
  const command = useCommand(stores.addItem)
  const [name, setName] = useState('')
  const [unit, setUnit] = useState('')
  const [typed, setTyped] = useState(emptyItem)
  const settings = settingsOf(typed)
  const send = async () => {
    if (!settings) return
    const outcome = await command.send({ node, name: name.trim(), unit: unit.trim(), settings })
    if (outcome.kind === 'done') onDone()
  }
  return (
    <>
      <TextField label={text.name} hint={text.nameHint} value={name} maxLength={20} onChange={setName} />
      <TextField label={text.unit} hint={text.unitHint} value={unit} maxLength={4} onChange={setUnit} />
      <Settings typed={typed} unit={unit} onChange={more => setTyped(before => ({ ...before, ...more }))} />
      <View className="nx-quiet">{text.fixed}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={name.trim() === '' || unit.trim() === '' || !settings}
        busy={command.busy && storesText.saving}
        onPress={() => void send()}
      >
        {text.add}
      </Button>
    </>
  )
}
