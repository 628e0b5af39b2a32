import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cardLimits as limits } from '@/contract/rights'
import { rightsText } from '@/copy/rights'
import { editorText as text } from '@/copy/rights-review'
import { TextArea, TextField } from '@/ui/field'
import type { Wrong } from './check'
import { CitationsField } from './citations-field'
import { type Field, type Form, fields } from './form'
import { GroupField } from './group-field'
import { LinesField } from './lines-field'
import { RelatedField } from './related-field'

interface FieldsProps {
  form: Form
  /** the card's id, where it has been handed in before */
  id: string | undefined
  wrong: Wrong
  onChange(part: Partial<Form>): void
}

const allItems = limits.items * (limits.item + 1)
const allQuestions = limits.mostQuestions * (limits.question + 1)

/** Where a field stands on the page. */
export const anchorOf = (field: Field): string => `card-${field}`

/** The lists that are typed one item a line, and what each is called for readers. */
const lists = {
  working: { label: text.optional(rightsText.working), hint: text.itemsHint },
  evidence: { label: rightsText.evidence, hint: text.itemsHint },
  channels: { label: rightsText.channels, hint: (count: number) => `${text.channelsHint}${text.itemsHint(count)}` },
  deadlines: { label: text.optional(rightsText.deadlines), hint: text.itemsHint },
  traps: { label: text.optional(rightsText.traps), hint: text.itemsHint },
}

/** Everything that stands on a card, in the order in which it is read. */
export function Fields({ form, id, wrong, onChange }: FieldsProps) {
  const list = (field: keyof typeof lists) => (
    <LinesField
      {...lists[field]}
      most={allItems}
      value={form[field]}
      error={wrong[field]}
      onChange={value => onChange({ [field]: value })}
    />
  )
  const boxes: Readonly<Record<Field, ReactNode>> = {
    title: (
      <TextField
        label={text.title}
        hint={text.titleHint}
        value={form.title}
        error={wrong.title}
        maxLength={limits.title}
        onChange={title => onChange({ title })}
      />
    ),
    group: <GroupField group={form.group} error={wrong.group} onChange={group => onChange({ group })} />,
    questions: (
      <LinesField
        label={text.questions}
        hint={text.questionsHint}
        most={allQuestions}
        value={form.questions}
        error={wrong.questions}
        onChange={questions => onChange({ questions })}
      />
    ),
    conclusion: (
      <TextArea
        label={text.conclusion}
        hint={text.conclusionHint}
        value={form.conclusion}
        error={wrong.conclusion}
        maxLength={limits.conclusion}
        onChange={conclusion => onChange({ conclusion })}
      />
    ),
    citations: (
      <CitationsField
        citations={form.citations}
        error={wrong.citations}
        onChange={citations => onChange({ citations })}
      />
    ),
    working: list('working'),
    evidence: list('evidence'),
    channels: list('channels'),
    deadlines: list('deadlines'),
    traps: list('traps'),
    related: (
      <RelatedField related={form.related} own={id} error={wrong.related} onChange={related => onChange({ related })} />
    ),
  }
  return (
    <>
      {fields.map(field => (
        <View key={field} id={anchorOf(field)}>
          {boxes[field]}
        </View>
      ))}
    </>
  )
}
