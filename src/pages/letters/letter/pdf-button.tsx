import { useCallback, useEffect, useState } from 'react'
import { platform, useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { type Facts, letters } from '@/contract/letters'
import { lettersText } from '@/copy/letters'
import { Button } from '@/ui/button'
import { RefusalNotice } from '@/ui/refusal'

const text = lettersText.letter
/** The first sheet of a cold function has to read its fonts. */
const patienceMs = 20_000

/** Has the letter printed in the cloud when it is asked for, and opens it. */
export function PdfButton({ facts, say }: { facts: Facts; say(words: string): void }) {
  const [wanted, setWanted] = useState(0)
  const query = useQuery(letters.pdf, { facts }, { enabled: wanted > 0, timeoutMs: patienceMs })
  const { data, status, error, reload } = query
  const show = useCallback(
    async ({ fileName, pdf, replaced }: OutputOf<typeof letters.pdf>) => {
      const outcome = await platform.openFile(fileName, pdf, 'application/pdf')
      if (outcome === 'failed') say(text.notOpened)
      else say(replaced.length > 0 ? text.replaced(replaced.join(' ')) : text.opened)
    },
    [say],
  )
  useEffect(() => {
    if (wanted > 0 && data) void show(data)
  }, [wanted, data, show])
  const press = () => {
    if (wanted > 0 && status !== 'ready') reload()
    setWanted(wanted + 1)
  }
  const failed = wanted > 0 && (status === 'offline' || status === 'refused')
  return (
    <>
      <Button icon="save" busy={wanted > 0 && status === 'loading' && text.making} onPress={press}>
        {text.pdf}
      </Button>
      {failed && <RefusalNotice error={error ?? { code: 'OFFLINE' }} typed onRetry={reload} />}
    </>
  )
}
