import { View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import { honourDefaults } from '@/contract/honours'
import { honourDeskText, postText as text } from '@/copy/honours/desk'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { type Heard, OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'

interface Props {
  title: string
  lead?: string
  reasons: readonly string[]
  act: string
  busy: boolean
  outcome: Heard | undefined
  onReason(reason: string): void
  onClose(): void
}

/** Why: one of the usual reasons by a press, or in one's own words. It stands in the post's trace. `children`: what belongs to it. */
export function ReasonSheet(props: PropsWithChildren<Props>) {
  const { title, lead, reasons, act, busy, outcome, onReason, onClose, children } = props
  const [own, setOwn] = useState('')
  return (
    <Sheet title={title} onClose={onClose}>
      {lead !== undefined && <View className="nx-quiet">{lead}</View>}
      {children}
      <Rows>
        {reasons.map(reason => (
          <Row key={reason} title={reason} onPress={() => !busy && onReason(reason)} />
        ))}
      </Rows>
      <TextField label={text.reason} value={own} maxLength={honourDefaults.reasonMost} onChange={setOwn} />
      <OutcomeNotice outcome={outcome} />
      <Button disabled={own.trim() === ''} busy={busy && honourDeskText.wait} onPress={() => onReason(own.trim())}>
        {act}
      </Button>
    </Sheet>
  )
}
