/** What stands in the editor's boxes, and the way to it and from it. Pure. */
import type { InputOf, OutputOf } from '@/contract/define'
import { cardLimits as limits, type rights, type TopicRef } from '@/contract/rights'

/** An article as the form shows it. */
export interface Cited {
  readonly law: string
  /** the law's short name */
  readonly name: string
  readonly article: number
  /** 第几款; empty for the whole article */
  readonly part: string
  readonly digest: string
}

/** Lists are typed one item a line. */
export interface Form {
  readonly title: string
  readonly group: TopicRef | undefined
  readonly questions: string
  readonly conclusion: string
  readonly citations: readonly Cited[]
  readonly working: string
  readonly evidence: string
  readonly channels: string
  readonly deadlines: string
  readonly traps: string
  readonly related: readonly TopicRef[]
}
export type Field = keyof Form
/** In the order of the page. */
export const fields: readonly Field[] = [
  'title',
  'group',
  'questions',
  'conclusion',
  'citations',
  'working',
  'evidence',
  'channels',
  'deadlines',
  'traps',
  'related',
]

export const blank: Form = {
  title: '',
  group: undefined,
  questions: '',
  conclusion: '',
  citations: [],
  working: '',
  evidence: '',
  channels: '',
  deadlines: '',
  traps: '',
  related: [],
}

export const isBlank = (form: Form): boolean =>
  fields.every(field => {
    const value = form[field]
    return value === undefined || (typeof value === 'string' ? value.trim() === '' : 'length' in value && !value.length)
  })

/** The items of a box: what stands on its lines, without empty ones. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** A card that was handed in, to be written on. */
export function formOf({ draft: { text }, card, group }: OutputOf<typeof rights.draft>): Form {
  const citations = text.citations.map(({ law, article, part = '' }) => {
    const known = card.basis.find(one => one.lawId === law && one.article === article)
    return { law, name: known?.law ?? law, article, part, digest: known?.digest ?? '' }
  })
  return {
    title: text.title,
    group: { id: text.group, title: group },
    questions: text.questions.join('\n'),
    conclusion: text.conclusion,
    citations,
    working: text.working.join('\n'),
    evidence: text.evidence.join('\n'),
    channels: text.channels.join('\n'),
    deadlines: text.deadlines.join('\n'),
    traps: text.traps.join('\n'),
    related: card.related,
  }
}

/** A consultation's question as a line to begin with: its first sentence, as far as a line goes. */
export function firstQuestion(question: string): string {
  const [sentence = ''] = linesOf(question.replace(/[。！？!?]/g, '\n'))
  return sentence.slice(0, limits.question)
}

/** What is handed in. `id` is the card's, where it has been handed in before. */
export function inputOf(form: Form, id: string | undefined): InputOf<typeof rights.draftCard> {
  return {
    ...(id !== undefined && { id }),
    title: form.title.trim(),
    group: form.group?.id ?? '',
    questions: [...linesOf(form.questions)],
    conclusion: form.conclusion.trim(),
    citations: form.citations.map(({ law, article, part }) => ({
      law,
      article,
      ...(part.trim() !== '' && { part: part.trim() }),
    })),
    working: [...linesOf(form.working)],
    evidence: [...linesOf(form.evidence)],
    channels: [...linesOf(form.channels)],
    deadlines: [...linesOf(form.deadlines)],
    traps: [...linesOf(form.traps)],
    related: form.related.map(({ id: other }) => other),
  }
}
