import { View } from '@tarojs/components'
import { useState } from 'react'
import { pickupScanner as scanner } from '@/cloud/pickup-scanner'
import { shopCounterText as text } from '@/copy/market/desk'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { Notice } from '@/ui/notice'

/** WeChat: a scene has 32 characters at most. */
const typedMaxLength = 32

/** The code from somebody's phone; typed where there is no camera or their screen is broken. */
export function Scan({ onCode }: { onCode(code: string): void }) {
  const canScan = scanner.canScan()
  const [typing, setTyping] = useState(!canScan)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const read = (found: string | undefined) => {
    if (found === undefined) return
    const code = scanner.pickupOf(found)
    setWrong(code === undefined)
    if (code !== undefined) onCode(code)
  }
  const scan = async () => read(await scanner.scan())
  return (
    <>
      {wrong && (
        <Notice tone="warning" title={text.wrong}>
          <View>{text.wrongText}</View>
        </Notice>
      )}
      {canScan && (
        <Button kind="primary" icon="scan" onPress={() => void scan()}>
          {text.scan}
        </Button>
      )}
      {!typing && (
        <Button kind="quiet" onPress={() => setTyping(true)}>
          {text.type}
        </Button>
      )}
      {typing && (
        <>
          <TextField
            label={text.typed}
            hint={text.typedHint}
            value={typed}
            onChange={setTyped}
            maxLength={typedMaxLength}
            large
          />
          <Button
            kind={canScan ? 'plain' : 'primary'}
            icon="check"
            disabled={typed.trim() === ''}
            onPress={() => read(typed)}
          >
            {text.go}
          </Button>
        </>
      )}
    </>
  )
}
