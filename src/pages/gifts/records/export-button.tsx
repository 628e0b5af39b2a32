import { View } from '@tarojs/components'
import { useState } from 'react'
import { ask, patience, useDocument, xlsxType } from '@/cloud'
import { gifts } from '@/contract/gifts'
import { giftRecordsText } from '@/copy/gifts/records'
import { Button } from '@/ui/button'
import { RefusalNotice } from '@/ui/refusal'
import { fileInParts } from './file-in-parts'

const text = giftRecordsText.export

interface Props {
  of: { readonly node: string; readonly round?: string }
  say(words: string): void
}

/** Records as .xlsx: a file for each ten thousand, each in as many parts as it needs; a press for each file. */
export function ExportButton({ of, say }: Props) {
  const { making, error, make } = useDocument()
  const [done, setDone] = useState<{ files: number; rows: number; next?: string }>({ files: 0, rows: 0 })
  const [progress, setProgress] = useState<string>()
  const press = async () => {
    const first = done.next === undefined ? { files: 0, rows: 0 } : done
    const asked = fileInParts(
      ask(gifts.exportRecords, { ...of, ...(done.next !== undefined && { after: done.next }) }, patience),
      (id, part) => ask(gifts.exportPart, { node: of.node, id, part }, patience),
      (part, parts) => setProgress(text.part(part, parts)),
    )
    const made = await make(asked, ({ fileName, xlsx }) => ({
      name: first.files === 0 ? fileName : text.named(fileName, first.files + 1),
      base64: xlsx,
      type: xlsxType,
    }))
    setProgress(undefined)
    if (!made) return
    const { rows, next } = made.data
    const now = { files: first.files + 1, rows: first.rows + rows }
    setDone(next === undefined ? now : { ...now, next })
    if (!made.opened) say(text.notOpened)
    else say(next === undefined ? text.saved(now.files, now.rows) : text.more(now.rows))
  }
  return (
    <>
      <Button icon="save" busy={making && (progress ?? text.making)} onPress={() => void press()}>
        {done.next === undefined ? text.act : text.file(done.files + 1)}
      </Button>
      {done.next !== undefined && <View className="nx-quiet">{text.more(done.rows)}</View>}
      {error && <RefusalNotice error={error} onRetry={() => void press()} />}
    </>
  )
}
