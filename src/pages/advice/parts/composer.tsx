import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { type Outcome, platform, useUploads } from '@/cloud'
import { adviceDefaults } from '@/contract/advice'
import { picturesMost } from '@/contract/files'
import { appText } from '@/copy/app'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { PicturesField } from '@/ui/pictures-field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import './composer.scss'

export interface ComposerProps {
  label: string
  hint: string
  act: string
  /** where the writer's pictures go in the cloud */
  folder: string
  busy: boolean
  outcome: Outcome<unknown> | undefined
  send(words: string, pictures: readonly string[]): Promise<Outcome<unknown>>
  /** stands above the box, and may put text into it */
  tools?(insert: (words: string) => void): ReactNode
  onChoosing?(choosing: boolean): void
}

/** The box at the end of a thread: words, pictures, one button. What was sent is gone from it; what was refused stays. */
export function Composer({ label, hint, act, folder, busy, outcome, send, tools, onChoosing }: ComposerProps) {
  const [words, setWords] = useState('')
  const uploads = useUploads(folder)
  const insert = (text: string) => setWords(before => (before.trim() === '' ? text : `${before}\n${text}`))
  const submit = async () => {
    const { kind } = await send(words, uploads.fileIds())
    if (kind === 'refused') return
    setWords('')
    for (const { id } of uploads.items) uploads.remove(id)
  }
  const empty = words.trim() === '' && uploads.fileIds().length === 0
  return (
    <View className="nx-composer">
      {tools?.(insert)}
      <TextArea label={label} hint={hint} value={words} onChange={setWords} maxLength={adviceDefaults.wordsMost} />
      <PicturesField
        uploads={uploads}
        most={picturesMost}
        choose={platform.choosePictures}
        {...(onChoosing && { onChoosing })}
      />
      <OutcomeNotice outcome={outcome} onRetry={() => void submit()} />
      <Button
        kind="primary"
        icon="letter"
        disabled={empty || uploads.busy}
        busy={busy && appText.sending}
        onPress={() => void submit()}
      >
        {act}
      </Button>
    </View>
  )
}
