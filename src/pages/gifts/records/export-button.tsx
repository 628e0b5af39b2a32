import { View } from '@tarojs/components'
import { useState } from 'react'
import { ask, patience, useDocument, xlsxType } from '@/cloud'
import { gifts } from '@/contract/gifts'
import { giftRecordsText } from '@/copy/gifts/records'
import { Button } from '@/ui/button'
import { RefusalNotice } from '@/ui/refusal'
import { fileInParts } from './file-in-parts'
import { useFiles } from './use-files'

const text = giftRecordsText.export

interface Props {
  of: { readonly node: string; readonly round?: string }
  say(words: string): void
}

/** Records as .xlsx: a file for each ten thousand, each in as many parts as it needs; a press for each file. */
export function ExportButton({ of, say }: Props) {
  const { making, error, make } = useDocument()
  const { before, took, after } = useFiles()
  const [progress, setProgress] = useState<string>()
  const press = async () => {
    const asked = fileInParts(
      ask(gifts.exportRecords, { ...of, ...after }, patience),
      (id, part) => ask(gifts.exportPart, { node: of.node, id, part }, patience),
      (part, parts) => setProgress(text.part(part, parts)),
    )
    const made = await make(asked, ({ fileName, xlsx }) => ({
      name: before.files === 0 ? fileName : text.named(fileName, before.files + 1),
      base64: xlsx,
      type: xlsxType,
    }))
    setProgress(undefined)
    if (!made) return
    const now = took(made.data.rows, made.data.next)
    if (!made.opened) say(text.notOpened)
    else say(now.next === undefined ? text.saved(now.files, now.rows) : text.more(now.rows))
  }
  return (
    <>
      <Button icon="save" busy={making && (progress ?? text.making)} onPress={() => void press()}>
        {before.files === 0 ? text.act : text.file(before.files + 1)}
      </Button>
      {before.files > 0 && <View className="nx-quiet">{text.more(before.rows)}</View>}
      {error && <RefusalNotice error={error} onRetry={() => void press()} />}
    </>
  )
}
