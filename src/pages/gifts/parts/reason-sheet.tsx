import { View } from '@tarojs/components'
import { useState } from 'react'
import { reasonText as text } from '@/copy/gifts'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { TextField } from '@/ui/field'
import { type Heard, OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

/** What the contract takes as a reason. */
const longest = 60

interface Props {
  title: string
  lead: string
  reasons: readonly string[]
  /** words on the button */
  act: string
  busy: boolean
  outcome: Heard | undefined
  danger?: boolean
  onSend(reason: string): void
  onClose(): void
}

/** An act that leaves a reason behind: one tap for the usual ones, or a line of one's own. */
export function ReasonSheet({ title, lead, reasons, act, busy, outcome, danger = true, onSend, onClose }: Props) {
  const [chosen, setChosen] = useState<string>()
  const [typed, setTyped] = useState('')
  const reason = typed.trim() || chosen
  const send = () => {
    if (reason !== undefined) onSend(reason)
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <View>{lead}</View>
      <Chips
        label={text.why}
        options={reasons.map(value => ({ value, title: value }))}
        chosen={typed.trim() === '' ? chosen : undefined}
        onChoose={setChosen}
      />
      <TextField label={text.other} value={typed} maxLength={longest} onChange={setTyped} />
      <OutcomeNotice outcome={outcome} onRetry={send} />
      <Button
        kind={danger ? 'danger' : 'primary'}
        icon="check"
        disabled={reason === undefined}
        busy={busy && text.acting}
        onPress={send}
      >
        {act}
      </Button>
    </Sheet>
  )
}
