import { useState } from 'react'
import { useCommand } from '@/cloud'
import { snapDefaults, snaps } from '@/contract/snaps'
import { appText } from '@/copy/app'
import { ownText as text } from '@/copy/snaps/own'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import type { PartProps } from './props'

/** Not solved: it goes back to whoever answered, who is told. */
export function Reopen({ snap: { id }, onChanged, onClose }: PartProps & { onClose(): void }) {
  const command = useCommand(snaps.reopen)
  const [words, setWords] = useState('')
  const said = words.trim()
  const send = async () => {
    const { kind } = await command.send({ id, words: said })
    if (kind !== 'done') return
    onClose()
    onChanged()
  }
  return (
    <Sheet title={text.reopenTitle} onClose={onClose}>
      <TextArea
        label={text.reopenWords}
        hint={text.rateBadHint}
        value={words}
        maxLength={snapDefaults.answerMost}
        onChange={setWords}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="again"
        disabled={said === '' || said.length > snapDefaults.answerMost}
        busy={command.busy && appText.sending}
        onPress={() => void send()}
      >
        {text.reopenAct}
      </Button>
    </Sheet>
  )
}
