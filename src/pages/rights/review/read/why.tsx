import { useState } from 'react'
import type { CommandState } from '@/cloud'
import { cardLimits } from '@/contract/rights'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { tooLong } from '../too-long'

interface WhyProps {
  words: { readonly title: string; readonly label: string; readonly hint: string; readonly empty: string; busy: string }
  command: Pick<CommandState<never, unknown>, 'busy' | 'outcome'>
  onSend(reason: string): void
  onClose(): void
}

/** Asks for the reason of an act, without which it is not done. */
export function Why({ words, command, onSend, onClose }: WhyProps) {
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string>()
  const send = () => {
    const said = reason.trim()
    const fault = said === '' ? words.empty : tooLong(said, cardLimits.reason)
    setWrong(fault)
    if (fault === undefined) onSend(said)
  }
  return (
    <Sheet title={words.title} onClose={onClose}>
      <TextArea
        label={words.label}
        hint={words.hint}
        error={wrong}
        value={reason}
        maxLength={cardLimits.reason}
        onChange={setReason}
        tall
      />
      <OutcomeNotice outcome={command.outcome} onRetry={send} />
      <Button kind="primary" busy={command.busy && words.busy} onPress={send}>
        {words.title}
      </Button>
    </Sheet>
  )
}
