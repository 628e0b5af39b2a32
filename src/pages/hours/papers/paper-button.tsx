import { useState } from 'react'
import { ask, platform } from '@/cloud'
import { certificates } from '@/contract/certificates'
import type { Failure } from '@/contract/reply'
import { certificatesText as text } from '@/copy/certificates'
import { Button } from '@/ui/button'
import { open } from '@/ui/navigation'
import { RefusalNotice } from '@/ui/refusal'

/** The first sheet of a cold function has to read its fonts. */
const patience = { timeoutMs: 20_000 }

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
  const [making, setMaking] = useState(false)
  const [error, setError] = useState<Failure>()
  const make = async () => {
    setMaking(true)
    setError(undefined)
    const answer = await print(wanted)
    if (answer.kind === 'refused') setError(answer.error)
    else {
      const { fileName, pdf, replaced } = answer.data
      const opened = await platform.openFile(fileName, pdf, 'application/pdf')
      if (opened === 'failed') say(text.notOpened)
      else say(replaced.length > 0 ? text.replaced(replaced.join(' ')) : text.opened)
    }
    setMaking(false)
  }
  return (
    <>
      <Button kind={primary ? 'primary' : 'plain'} icon="save" busy={making && text.making} onPress={() => void make()}>
        {title}
      </Button>
      {error && <RefusalNotice error={error} onRetry={() => void make()} />}
      {error?.code === 'NAME_MISSING' && <Button onPress={() => open('profile')}>{text.profile}</Button>}
    </>
  )
}
