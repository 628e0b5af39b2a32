import { useState } from 'react'
import { appText } from '@/copy/app'
import { bookDeskText } from '@/copy/books'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { TextField } from '@/ui/field'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'

const text = bookDeskText.wishes

/** Why a book cannot be had; one of the usual reasons, or one's own words. The wisher reads it. */
export function Cannot({ onAnswer, onClose }: { onAnswer(why: string): void; onClose(): void }) {
  const [why, setWhy] = useState('')
  return (
    <Sheet title={text.why} onClose={onClose}>
      <Rows>
        {text.reasons.map(reason => (
          <Row key={reason} title={reason} onPress={() => onAnswer(reason)} />
        ))}
      </Rows>
      <TextField label={text.other} value={why} maxLength={60} onChange={setWhy} />
      <Buttons>
        <Button icon="check" disabled={why.trim() === ''} onPress={() => onAnswer(why.trim())}>
          {text.cannot}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {appText.cancel}
        </Button>
      </Buttons>
    </Sheet>
  )
}
