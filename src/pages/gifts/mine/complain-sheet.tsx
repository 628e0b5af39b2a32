import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { gifts } from '@/contract/gifts'
import { myGiftsText } from '@/copy/gifts'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const text = myGiftsText.complain
const longest = 200

interface Props {
  /** a round, and where it is about one the pack that was handed out */
  about: { readonly round: string; readonly record?: string }
  onSent(): void
  onClose(): void
}

/** A word to the street. */
export function ComplainSheet({ about, onSent, onClose }: Props) {
  const command = useCommand(gifts.complain)
  const [words, setWords] = useState('')
  const fits = words.trim() !== '' && words.trim().length <= longest
  const send = async () => {
    if ((await command.send({ ...about, words: words.trim() })).kind === 'done') onSent()
  }
  return (
    <Sheet title={text.title} onClose={onClose}>
      <View>{text.text}</View>
      <TextArea label={text.words} hint={text.hint} value={words} maxLength={longest} onChange={setWords} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="letter"
        disabled={!fits}
        busy={command.busy && text.sending}
        onPress={() => void send()}
      >
        {text.send}
      </Button>
    </Sheet>
  )
}
