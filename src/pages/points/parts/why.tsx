import { useState } from 'react'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { TextField } from '@/ui/field'

interface Props {
  label: string
  reasons: readonly string[]
  other: string
  act: string
  busy: string | false
  kind?: 'primary' | 'danger'
  onSend(reason: string): void
}

/** One of the usual reasons or one's own words, and the act itself. */
export function Why({ label, reasons, other, act, busy, kind = 'primary', onSend }: Props) {
  const [why, setWhy] = useState('')
  const words = why.trim()
  return (
    <>
      <Chips
        label={label}
        options={reasons.map(value => ({ value, title: value }))}
        chosen={reasons.find(reason => reason === why)}
        onChoose={setWhy}
      />
      <TextField label={other} value={why} maxLength={100} onChange={setWhy} />
      <Button kind={kind} icon="check" disabled={words === ''} busy={busy} onPress={() => onSend(words)}>
        {act}
      </Button>
    </>
  )
}
