import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DocumentType, useDocument } from '@/cloud'
import type { Answered } from '@/cloud/ask'
import { tableExportText as text } from '@/copy/table-export'
import { Button } from '../button'
import { RefusalNotice } from '../refusal'
import { type Exported, fileInParts } from '.'
import { useFiles } from './use-files'

interface Props {
  /** makes the file and opens it */
  document: ReturnType<typeof useDocument>
  type: DocumentType
  /** the first file, or the one that begins after what an earlier one ended with */
  begin(more: { readonly after?: string }): Promise<Answered<Exported>>
  partOf(id: string, part: number): Promise<Answered<{ readonly xlsx: string }>>
  /** stands below until the first file is there */
  note?: string
  say(words: string): void
}

/** A long list as .xlsx: a file for each ten thousand rows, each in as many parts as it needs; a press for each file. */
export function ExportButton({ document: { making, error, make }, type, begin, partOf, note, say }: Props) {
  const { before, took, after } = useFiles()
  const [progress, setProgress] = useState<string>()
  const press = async () => {
    const asked = fileInParts(begin(after), partOf, (part, parts) => setProgress(text.part(part, parts)))
    const made = await make(asked, ({ fileName, xlsx }) => ({
      name: before.files === 0 ? fileName : text.named(fileName, before.files + 1),
      base64: xlsx,
      type,
    }))
    setProgress(undefined)
    if (!made) return
    const now = took(made.data.rows, made.data.next)
    if (!made.opened) say(text.notOpened)
    else say(now.next === undefined ? text.saved(now.files, now.rows) : text.more(now.rows))
  }
  const below = before.files > 0 ? text.more(before.rows) : note
  return (
    <>
      <Button icon="save" busy={making && (progress ?? text.making)} onPress={() => void press()}>
        {before.files === 0 ? text.act : text.file(before.files + 1)}
      </Button>
      {below !== undefined && <View className="nx-quiet">{below}</View>}
      {error && <RefusalNotice error={error} onRetry={() => void press()} />}
    </>
  )
}
