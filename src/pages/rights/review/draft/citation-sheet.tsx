import { View } from '@tarojs/components'
import { useState } from 'react'
import { cardLimits } from '@/contract/rights'
import { editorText as text } from '@/copy/rights-review'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { TextField } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { citedText } from './cited-text'
import type { Cited } from './form'

interface CitationSheetProps {
  cited: Cited
  /** missing for the first one */
  onUp: (() => void) | undefined
  onPart(part: string): void
  onRemove(): void
  onClose(): void
}

/** One article that the card rests on: which part of it, how weighty, or away with it. */
export function CitationSheet({ cited, onUp, onPart, onRemove, onClose }: CitationSheetProps) {
  const [part, setPart] = useState(cited.part)
  return (
    <Sheet title={citedText({ ...cited, part: '' })} onClose={onClose}>
      {cited.digest !== '' && <View>{cited.digest}</View>}
      <TextField
        label={text.part}
        hint={text.partHint}
        value={part}
        maxLength={cardLimits.part}
        onChange={value => setPart(value)}
      />
      <Buttons>
        <Button kind="primary" icon="done" onPress={() => onPart(part.trim())}>
          {text.save}
        </Button>
        {onUp && <Button onPress={onUp}>{text.up}</Button>}
        <Button kind="quiet" icon="bin" onPress={onRemove}>
          {text.remove}
        </Button>
      </Buttons>
    </Sheet>
  )
}
