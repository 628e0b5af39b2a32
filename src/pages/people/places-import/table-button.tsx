import { useState } from 'react'
import { ask, platform } from '@/cloud'
import { people } from '@/contract/people'
import type { Failure } from '@/contract/reply'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { RefusalNotice } from '@/ui/refusal'

const text = peopleText.placesImport
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const patienceMs = 20_000

export interface TableButtonProps {
  node: string
  content: 'tree' | 'blank'
  words: string
  say(words: string): void
}

/** Has a table made in the cloud and opens it. */
export function TableButton({ node, content, words, say }: TableButtonProps) {
  const [making, setMaking] = useState(false)
  const [error, setError] = useState<Failure>()
  const make = async () => {
    setMaking(true)
    setError(undefined)
    const answer = await ask(people.placesOut, { node, content }, { timeoutMs: patienceMs })
    if (answer.kind === 'refused') setError(answer.error)
    else {
      const { fileName, xlsx: base64, complete, places } = answer.data
      const opened = await platform.openFile(fileName, base64, xlsx)
      if (opened === 'failed') say(text.notOpened)
      else say(complete ? text.saved : text.incomplete(places))
    }
    setMaking(false)
  }
  return (
    <>
      <Button icon="save" busy={making && text.making} onPress={() => void make()}>
        {words}
      </Button>
      {error && <RefusalNotice error={error} onRetry={() => void make()} />}
    </>
  )
}
