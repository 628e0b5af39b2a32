import { useState } from 'react'
import { appText } from '@/copy/app'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { sceneOfTyped } from './scene-of-typed'

const text = appText.scan
/** WeChat: a scene has 32 characters at most. */
const sceneMaxLength = 32

/** Where no camera is, or the picture is torn: the letters and digits below the code. */
export function TypedCode({ onCode }: { onCode(scene: string): void }) {
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
      <Button kind="primary" disabled={typed.trim() === ''} onPress={() => onCode(sceneOfTyped(typed))}>
        {text.go}
      </Button>
    </>
  )
}
