import { useState } from 'react'
import { classDeskText } from '@/copy/classes'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'

const text = classDeskText.stage

/** Why a question stays out of sight; its asker reads it. */
export function Hide({ onHide, onClose }: { onHide(why: string): void; onClose(): void }) {
  const [why, setWhy] = useState('')
  return (
    <Sheet title={text.hideTitle} onClose={onClose}>
      <Rows>
        {text.hideReasons.map(reason => (
          <Row key={reason} title={reason} onPress={() => onHide(reason)} />
        ))}
      </Rows>
      <TextField label={text.hideOther} value={why} maxLength={60} onChange={setWhy} />
      <Button disabled={why.trim() === ''} onPress={() => onHide(why.trim())}>
        {text.hide}
      </Button>
    </Sheet>
  )
}
