import { ask, type DocumentType, patience, useDocument, xlsxType } from '@/cloud'
import { stations } from '@/contract/stations'
import { stationTableText as text } from '@/copy/stations/table'
import { Button } from '@/ui/button'
import { RefusalNotice } from '@/ui/refusal'

const types = {
  xlsx: xlsxType,
  csv: 'text/csv',
} as const satisfies Record<string, DocumentType>

interface Props {
  node: string
  content: 'stations' | 'blank'
  format?: keyof typeof types
  words: string
  say(words: string): void
}

/** Has a table made in the cloud and opens it. */
export function TableButton({ node, content, format = 'xlsx', words, say }: Props) {
  const { making, error, make } = useDocument()
  const press = async () => {
    const made = await make(ask(stations.stationsOut, { node, content, format }, patience), ({ fileName, file }) => ({
      name: fileName,
      base64: file,
      type: types[format],
    }))
    if (made) say(made.opened ? text.saved : text.notOpened)
  }
  return (
    <>
      <Button icon="save" busy={making && text.making} onPress={() => void press()}>
        {words}
      </Button>
      {error && <RefusalNotice error={error} onRetry={() => void press()} />}
    </>
  )
}
