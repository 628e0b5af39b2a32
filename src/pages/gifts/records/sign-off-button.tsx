import { View } from '@tarojs/components'
import { ask, patience, useDocument } from '@/cloud'
import { signoffs } from '@/contract/signoffs'
import { signOffText as text } from '@/copy/gifts/sign-off'
import { Button } from '@/ui/button'
import { useFiles } from '@/ui/file-in-parts/use-files'
import { RefusalNotice } from '@/ui/refusal'

interface Props {
  node: string
  round: string
  say(words: string): void
}

/** The round's sign-off sheet at this place; a long list goes on in a further file, a press for each. */
export function SignOffButton({ node, round, say }: Props) {
  const { making, error, make } = useDocument()
  const { before, took, after } = useFiles()
  const press = async () => {
    const asked = ask(signoffs.sheet, { node, round, ...after }, patience)
    const made = await make(asked, ({ fileName, pdf }) => ({ name: fileName, base64: pdf, type: 'application/pdf' }))
    if (!made) return
    const { rows } = took(made.data.rows, made.data.next)
    say(made.opened ? text.done(rows) : text.notOpened)
  }
  return (
    <>
      <Button icon="papers" busy={making && text.making} onPress={() => void press()}>
        {before.files === 0 ? text.act : text.further(before.files + 1)}
      </Button>
      {before.files > 0 && <View className="nx-quiet">{text.more(before.rows)}</View>}
      {error && <RefusalNotice error={error} onRetry={() => void press()} />}
    </>
  )
}
