import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { snapDefaults, snaps } from '@/contract/snaps'
import { appText } from '@/copy/app'
import { ownText as text } from '@/copy/snaps/own'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextArea } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { useToast } from '@/ui/toast'
import type { PartProps } from './props'

/** Staff asked something: it goes on once it is answered. */
export function Question({ snap: { id, question }, onChanged }: PartProps) {
  const command = useCommand(snaps.supplement)
  const [words, setWords] = useState('')
  const { toast, say } = useToast()
  const send = async () => {
    const outcome = await command.send({ id, words: words.trim() })
    if (outcome.kind !== 'done') return
    say(outcome.data.masked ? text.supplementedMasked : text.supplemented)
    setWords('')
    onChanged()
  }
  if (question === undefined) return <>{toast}</>
  return (
    <Card tone="gold">
      <Heading level={3}>{text.question}</Heading>
      <View>{question}</View>
      <TextArea
        label={text.supplement}
        placeholder={text.supplementPlaceholder}
        value={words}
        maxLength={snapDefaults.answerMost}
        onChange={setWords}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="letter"
        disabled={words.trim() === '' || words.trim().length > snapDefaults.answerMost}
        busy={command.busy && appText.sending}
        onPress={() => void send()}
      >
        {text.supplementAct}
      </Button>
      {toast}
    </Card>
  )
}
