import { View } from '@tarojs/components'
import { useState } from 'react'
import { consentText as text } from '@/copy/honours/consent'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { codeOf } from './code'

/** For whoever was told a code and got no link. */
export function ByCode({ onCode }: { onCode(code: string): void }) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const go = () => {
    const code = codeOf(typed)
    setWrong(code === undefined)
    if (code !== undefined) onCode(code)
  }
  return (
    <>
      <View>{text.codeLead}</View>
      <TextField
        label={text.code}
        hint={text.codeHint}
        error={wrong ? text.codeWrong : undefined}
        value={typed}
        maxLength={24}
        large
        onChange={setTyped}
      />
      <Button kind="primary" icon="eye" disabled={typed.trim() === ''} onPress={go}>
        {text.codeGo}
      </Button>
    </>
  )
}
