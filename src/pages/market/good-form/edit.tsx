import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useUploads } from '@/cloud'
import { type DeskGood, market } from '@/contract/market'
import { goodFormText as text } from '@/copy/market/desk'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { SettingFields } from './fields'
import { Pictures } from './pictures'
import { Slots } from './slots'
import { settingsOf, type Typed, typedFrom } from './state'

interface Props {
  good: DeskGood
  folder: string
  onDone(): void
}

/** The rules of a thing, its times and its pictures. */
export function Edit({ good, folder, onDone }: Props) {
  const command = useCommand(market.editGood)
  const uploads = useUploads(folder)
  const [typed, setTyped] = useState(() => typedFrom(good))
  const [kept, setKept] = useState(good.pictureLinks)
  const change = (more: Partial<Typed>) => setTyped(before => ({ ...before, ...more }))
  const settings = settingsOf(typed, [...kept.map(({ file }) => file), ...uploads.fileIds()])
  const save = async () => {
    if (settings && (await command.send({ id: good.id, settings })).kind === 'done') onDone()
  }
  return (
    <>
      <Heading level={1}>{good.name}</Heading>
      <SettingFields typed={typed} onChange={change} />
      {good.kind === 'service' && (
        <Slots slots={typed.slots} booked={good.slots} onChange={slots => change({ slots })} />
      )}
      <Pictures
        kept={kept}
        uploads={uploads}
        onRemove={file => setKept(before => before.filter(one => one.file !== file))}
      />
      <View className="nx-quiet">{text.fixed}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!settings}
        busy={command.busy && text.saving}
        onPress={() => void save()}
      >
        {text.save}
      </Button>
    </>
  )
}
