import { ask, patience, useDocument } from '@/cloud'
import { certificates } from '@/contract/certificates'
import { certificatesText as text } from '@/copy/certificates'
import { Button } from '@/ui/button'
import { open } from '@/ui/navigation'
import { RefusalNotice } from '@/ui/refusal'

const fileOf = ({ fileName, pdf }: { readonly fileName: string; readonly pdf: string }) => ({
  name: fileName,
  base64: pdf,
  type: 'application/pdf' as const,
})

export type Wanted =
  | { readonly paper: 'certificate'; readonly year?: number }
  | { readonly paper: 'statement'; readonly year: number }

const print = (wanted: Wanted) =>
  wanted.paper === 'statement'
    ? ask(certificates.statement, { year: wanted.year }, patience)
    : ask(certificates.certificate, wanted.year === undefined ? {} : { year: wanted.year }, patience)

interface Props {
  wanted: Wanted
  title: string
  primary?: boolean
  say(words: string): void
}

/** Has a paper printed in the cloud, and opens it; what keeps it from being printed is said below. */
export function PaperButton({ wanted, title, primary = false, say }: Props) {
  const { making, error, make } = useDocument()
  const press = async () => {
    const made = await make(print(wanted), fileOf)
    if (!made) return
    const { replaced } = made.data
    if (!made.opened) say(text.notOpened)
    else say(replaced.length > 0 ? text.replaced(replaced.join(' ')) : text.opened)
  }
  return (
    <>
      <Button
        kind={primary ? 'primary' : 'plain'}
        icon="save"
        busy={making && text.making}
        onPress={() => void press()}
      >
        {title}
      </Button>
      {error && <RefusalNotice error={error} onRetry={() => void press()} />}
      {error?.code === 'NAME_MISSING' && <Button onPress={() => open('profile')}>{text.profile}</Button>}
    </>
  )
}
