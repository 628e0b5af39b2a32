import { View } from '@tarojs/components'
import { useState } from 'react'
import { ask, patience, useDocument } from '@/cloud'
import { signoffs } from '@/contract/signoffs'
import { signOffText as text } from '@/copy/gifts/sign-off'
import { Button } from '@/ui/button'
import { RefusalNotice } from '@/ui/refusal'

interface Props {
  node: string
  round: string
  say(words: string): void
}

/** The round's sign-off sheet at this place; a long list goes on in a further file, a press for each. */
export function SignOffButton({ node, round, say }: Props) {
  const { making, error, make } = useDocument()
  const [done, setDone] = useState<{ files: number; rows: number; next?: string }>({ files: 0, rows: 0 })
  const press = async () => {
    const before = done.next === undefined ? { files: 0, rows: 0 } : done
    const asked = ask(signoffs.sheet, { node, round, ...(done.next !== undefined && { after: done.next }) }, patience)
    const made = await make(asked, ({ fileName, pdf }) => ({ name: fileName, base64: pdf, type: 'application/pdf' }))
    if (!made) return
    const { rows, next } = made.data
    const now = { files: before.files + 1, rows: before.rows + rows }
    setDone(next === undefined ? now : { ...now, next })
    say(made.opened ? text.done(now.rows) : text.notOpened)
  }
  return (
    <>
      <Button icon="papers" busy={making && text.making} onPress={() => void press()}>
        {done.next === undefined ? text.act : text.further(done.files + 1)}
      </Button>
      {done.next !== undefined && <View className="nx-quiet">{text.more(done.rows)}</View>}
      {error && <RefusalNotice error={error} onRetry={() => void press()} />}
    </>
  )
}
