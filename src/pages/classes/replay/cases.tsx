import { useState } from 'react'
import { type ClassCase, classDefaults } from '@/contract/classes'
import { classDeskText } from '@/copy/classes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextArea, TextField } from '@/ui/field'
import { CardPicker } from '../parts/card-picker'

const text = classDeskText.replay

/** Cases that were told, each with the card that it stands for. */
export function Cases({ cases, onChange }: { cases: readonly ClassCase[]; onChange(cases: ClassCase[]): void }) {
  const [picking, setPicking] = useState<number>()
  const change = (at: number, more: Partial<ClassCase>) =>
    onChange(cases.map((told, index) => (index === at ? { ...told, ...more } : told)))
  return (
    <>
      {cases.map(({ title, words, card }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a case has nothing else that stays while it is typed
        <Card key={at}>
          <TextField
            label={text.caseTitle}
            value={title}
            maxLength={40}
            onChange={typed => change(at, { title: typed })}
          />
          <TextArea
            label={text.caseWords}
            hint={text.caseHint}
            value={words}
            maxLength={500}
            onChange={typed => change(at, { words: typed })}
          />
          <Button kind="quiet" icon="scales" onPress={() => setPicking(at)}>
            {`${text.chapterCard}：${card?.title ?? text.noCard}`}
          </Button>
          <Button kind="quiet" icon="bin" onPress={() => onChange(cases.filter((_, index) => index !== at))}>
            {text.removeCase}
          </Button>
        </Card>
      ))}
      {cases.length < classDefaults.casesMost && (
        <Button icon="plus" onPress={() => onChange([...cases, { title: '', words: '' }])}>
          {text.addCase}
        </Button>
      )}
      {picking !== undefined && (
        <CardPicker
          onChoose={card => {
            change(picking, { card })
            setPicking(undefined)
          }}
          onClose={() => setPicking(undefined)}
        />
      )}
    </>
  )
}
