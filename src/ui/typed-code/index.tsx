import { useState } from 'react'
import { appText } from '@/copy/app'
import { Button } from '../button'
import { TextField } from '../field'

const text = appText.scan
/** WeChat: a scene has 32 characters at most. */
const sceneMaxLength = 32

/** Where no camera is, or the picture is torn: the letters and digits below the code, handed on as they were typed. */
export function TypedCode({ onTyped }: { onTyped(typed: string): void }) {
  const [typed, setTyped] = useState('')
  return (
    <>
      <TextField
        label={text.typed}
        hint={text.typedHint}
        value={typed}
        onChange={setTyped}
        maxLength={sceneMaxLength}
        large
      />
      <Button kind="primary" disabled={typed.trim() === ''} onPress={() => onTyped(typed)}>
        {text.go}
      </Button>
    </>
  )
}
