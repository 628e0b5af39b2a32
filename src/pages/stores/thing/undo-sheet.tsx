import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type Movement, stores } from '@/contract/stores'
import { storesText, thingText as text } from '@/copy/stores'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { Reason } from '../parts/reason'

interface Props {
  stock: string
  unit: string
  entry: Movement
  onDone(words: string): void
  onClose(): void
}

/** A movement is taken back by another one, with a reason. */
export function UndoSheet({ stock, unit, entry: { id, kind, change }, onDone, onClose }: Props) {
  const command = useCommand(stores.undo)
  const [why, setWhy] = useState('')
  const reason = why.trim()
  const send = async () => {
    const outcome = await command.send({ stock, entry: id, reason })
    if (outcome.kind === 'done') onDone(text.done(storesText.amount(outcome.data.left, unit)))
  }
  return (
    <Sheet title={text.undoAsk(`${storesText.movements[kind]} ${text.movement(change, unit)}`)} onClose={onClose}>
      <View>{kind === 'shelved' ? text.undoShelved : text.undoText}</View>
      <Reason label={text.undoReason} usual={text.undoReasons} value={why} onChange={setWhy} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="return"
        disabled={reason === ''}
        busy={command.busy && storesText.sending}
        onPress={() => void send()}
      >
        {text.undo}
      </Button>
    </Sheet>
  )
}
