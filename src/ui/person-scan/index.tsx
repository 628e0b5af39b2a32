import { View } from '@tarojs/components'
import { useState } from 'react'
import { type CounterText, counterText } from '@/copy/counter'
import { Button } from '../button'
import { TextField } from '../field'
import { Notice } from '../notice'
import { Group } from '../screen'

/** WeChat: a scene has 32 characters at most; typed in blocks it is no longer. */
const typedMaxLength = 32

export interface PersonScanner {
  canScan(): boolean
  /** undefined when nothing was scanned */
  scan(): Promise<string | undefined>
  sceneOfTyped(typed: string): string
  isPerson(scene: string): boolean
}

interface Props {
  scanner: PersonScanner
  /** where more than somebody's own code is taken */
  text?: CounterText
  /** false where the form goes on without it: then it is not the main act of the screen */
  main?: boolean
  /** words while what was scanned is being sent */
  busy?: string | false
  onScene(scene: string): void
}

/** Somebody's own code, scanned from their phone; typed where there is no camera or their screen is broken. */
export function PersonScan({ scanner, text = counterText, main = true, busy = false, onScene }: Props) {
  const canScan = scanner.canScan()
  // a form that goes on without it keeps its room for the rest
  const [typing, setTyping] = useState(main && !canScan)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const read = (scene: string | undefined) => {
    if (scene === undefined) return
    const right = scanner.isPerson(scene)
    setWrong(!right)
    if (!right) return
    setTyped('')
    onScene(scene)
  }
  const scan = async () => read(await scanner.scan())
  const kind = main ? 'primary' : 'plain'
  return (
    <Group>
      {wrong && (
        <Notice tone="warning" title={text.wrong}>
          <View>{text.wrongText}</View>
        </Notice>
      )}
      {canScan && (
        <Button kind={kind} icon="scan" busy={busy} onPress={() => void scan()}>
          {text.scan}
        </Button>
      )}
      {!typing && (
        <Button kind={canScan ? 'quiet' : 'plain'} onPress={() => setTyping(true)}>
          {canScan ? text.type : text.typeOnly}
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
            kind={canScan ? 'plain' : kind}
            icon="check"
            disabled={typed.trim() === ''}
            busy={busy}
            onPress={() => read(scanner.sceneOfTyped(typed))}
          >
            {text.go}
          </Button>
        </>
      )}
    </Group>
  )
}
