import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { hours } from '@/contract/hours'
import { hoursDefaults } from '@/contract/hours/defaults'
import { hoursText } from '@/copy/hours'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import type { PartProps } from './props'

const text = hoursText.mine

/** Somebody thinks that it was counted wrongly: in their own words, for a second pair of eyes. */
export function Objecting({ service: { id }, onDone }: PartProps) {
  const command = useCommand(hours.object)
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const send = async () => {
    const { kind } = await command.send({ id, words })
    if (kind === 'done') onDone(text.objected)
  }
  if (!open) return <Button onPress={() => setOpen(true)}>{text.object}</Button>
  return (
    <>
      <View>{text.objectText}</View>
      <TextArea label={text.objectWords} value={words} maxLength={hoursDefaults.wordsMost} onChange={setWords} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={words.trim() === ''}
        busy={command.busy && text.saving}
        onPress={() => void send()}
      >
        {text.objectSend}
      </Button>
    </>
  )
}
