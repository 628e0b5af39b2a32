import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type KitRow, stores } from '@/contract/stores'
import { storesText, kitText as text } from '@/copy/stores'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { Reason } from '../parts/reason'

interface Props {
  kit: KitRow
  onDone(words: string): void
  onClose(): void
}

/** A version is neither packed nor handed out any more. */
export function WithdrawSheet({ kit: { id, name, version }, onDone, onClose }: Props) {
  const command = useCommand(stores.withdrawKit)
  const [why, setWhy] = useState('')
  const reason = why.trim()
  const send = async () => {
    if ((await command.send({ version: id, reason })).kind === 'done') onDone(text.withdrawn)
  }
  return (
    <Sheet title={`${name} · ${storesText.version(version)}`} onClose={onClose}>
      <View>{text.withdrawText}</View>
      <Reason label={text.withdrawReason} usual={text.withdrawReasons} value={why} onChange={setWhy} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="danger"
        icon="close"
        disabled={reason === ''}
        busy={command.busy && storesText.sending}
        onPress={() => void send()}
      >
        {text.withdraw}
      </Button>
    </Sheet>
  )
}
