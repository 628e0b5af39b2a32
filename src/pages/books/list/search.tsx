import { useState } from 'react'
import { bookText } from '@/copy/books'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { TextField } from '@/ui/field'
import { open } from '@/ui/navigation'
import { Group } from '@/ui/screen'

const text = bookText.search

export interface Wanted {
  readonly words: string
  /** only what may be taken now */
  readonly shelf: boolean
}

const shelves = [
  { value: 'all', title: text.all },
  { value: 'shelf', title: text.shelf },
] as const

/** What is looked for; asked only by a press, so that a half-typed name costs no call. */
export function Search({ wanted, onChange }: { wanted: Wanted; onChange(wanted: Wanted): void }) {
  const [words, setWords] = useState(wanted.words)
  return (
    <Group>
      <TextField
        label={text.label}
        placeholder={text.placeholder}
        value={words}
        maxLength={60}
        onChange={typed => {
          setWords(typed)
          // an emptied box shows everything again
          if (typed === '') onChange({ ...wanted, words: '' })
        }}
      />
      {words.trim() !== '' && (
        <Button icon="search" onPress={() => onChange({ ...wanted, words })}>
          {text.act}
        </Button>
      )}
      <Button kind="quiet" icon="scan" onPress={() => open('scan')}>
        {text.scan}
      </Button>
      <Chips
        options={shelves}
        chosen={wanted.shelf ? 'shelf' : 'all'}
        onChoose={value => onChange({ ...wanted, shelf: value === 'shelf' })}
      />
    </Group>
  )
}
