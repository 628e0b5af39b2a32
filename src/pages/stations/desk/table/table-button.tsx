import { useState } from 'react'
import { ask, type DocumentType, platform } from '@/cloud'
import type { Failure } from '@/contract/reply'
import { stations } from '@/contract/stations'
import { stationTableText as text } from '@/copy/stations/table'
import { Button } from '@/ui/button'
import { RefusalNotice } from '@/ui/refusal'

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const satisfies Record<string, DocumentType>
const patienceMs = 20_000

interface Props {
  node: string
  content: 'stations' | 'blank'
  format?: keyof typeof types
  words: string
  say(words: string): void
}

/** Has a table made in the cloud and opens it. */
export function TableButton({ node, content, format = 'xlsx', words, say }: Props) {
  const [making, setMaking] = useState(false)
  const [error, setError] = useState<Failure>()
  const make = async () => {
    setMaking(true)
    setError(undefined)
    const answer = await ask(stations.stationsOut, { node, content, format }, { timeoutMs: patienceMs })
    if (answer.kind === 'refused') setError(answer.error)
    else {
      const { fileName, file } = answer.data
      const opened = await platform.openFile(fileName, file, types[format])
      say(opened === 'failed' ? text.notOpened : text.saved)
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
