import { useState } from 'react'
import type { CardLink } from '@/contract/classes'
import { classDeskText } from '@/copy/classes'
import { TextArea } from '@/ui/field'
import { Row, Rows } from '@/ui/rows'
import { CardPicker } from '../parts/card-picker'
import { clockOf } from '../parts/clock'
import { chaptersOf, type Typed } from './state'

const text = classDeskText.replay

/** A line each; below, every chapter that could be read, for choosing its card. */
export function Chapters({ typed, onChange }: { typed: Typed; onChange(more: Partial<Typed>): void }) {
  const [at, setAt] = useState<number>()
  const { chapters, wrong } = chaptersOf(typed)
  const choose = (card: CardLink) => {
    if (at !== undefined) onChange({ cardsAt: { ...typed.cardsAt, [at]: card } })
    setAt(undefined)
  }
  return (
    <>
      <TextArea
        label={text.chapters}
        hint={text.chaptersHint}
        error={wrong === undefined ? undefined : text.chapterWrong(wrong)}
        value={typed.chapters}
        maxLength={2000}
        onChange={lines => onChange({ chapters: lines })}
      />
      {chapters.length > 0 && (
        <Rows>
          {chapters.map(chapter => (
            <Row
              key={chapter.at}
              title={`${clockOf(chapter.at)}　${chapter.title}`}
              note={`${text.chapterCard}：${chapter.card?.title ?? text.noCard}`}
              onPress={() => setAt(chapter.at)}
            />
          ))}
        </Rows>
      )}
      {at !== undefined && <CardPicker onChoose={choose} onClose={() => setAt(undefined)} />}
    </>
  )
}
