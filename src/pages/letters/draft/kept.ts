/** The letter that somebody is at, kept on the phone at every change; one for each person who uses it. */
import { newKey, platform } from '@/cloud'
import type { LetterKind } from '@/contract/letters'
import { emptyForm, type Form, formOf } from './form'
import { type StepName, stepNames } from './steps'

export interface Kept {
  /** the same on the phone and in the cloud */
  readonly id: string
  readonly step: StepName
  readonly form: Form
  /** ms UTC of the last change */
  readonly at: number
  /** ms UTC of the last time that it went to the cloud */
  readonly savedAt?: number | undefined
}

const name = () => `letter.${platform.persona() ?? ''}`

/** A draft that an older app kept, or none of ours. */
const isKept = (found: unknown): found is Kept => {
  const { id, step, form } = (found ?? {}) as Partial<Kept>
  return (
    typeof id === 'string' &&
    stepNames.some(known => known === step) &&
    form?.other !== undefined &&
    form.me !== undefined
  )
}

export const kept = {
  get: (): Kept | undefined => {
    const found = platform.storage.get(name())
    return isKept(found) ? found : undefined
  },
  /** false when the phone is full */
  put: (draft: Omit<Kept, 'at'>): boolean => platform.storage.set(name(), { ...draft, at: Date.now() }),
  drop: () => platform.storage.remove(name()),
  begin: (kind: LetterKind, card: Form['card']) =>
    kept.put({ id: newKey(), step: stepNames[0], form: emptyForm(kind, card) }),
  fromCloud: (id: string, title: string, facts: Parameters<typeof formOf>[0], savedAt: number) =>
    kept.put({ id, step: stepNames[0], form: formOf(facts, title.replace(/^[^：]*：/, '')), savedAt }),
}

/** True when somebody has written something: an empty draft may be taken away without asking. */
export const hasWords = ({ form }: Kept): boolean =>
  form.events.length + form.proofs.length + form.wishes.length > 0 ||
  [form.story, form.paid, form.wishText, form.other.name, form.other.place, form.me.name].some(
    text => text.trim() !== '',
  )

/** A name for lists: the topic, whom it is with, or what it is. */
export function titleOf({ card, other, story }: Form, kindTitle: string): string {
  const about = card?.title ?? (other.name.trim() || story.trim().split('\n')[0] || '')
  return about === '' ? kindTitle : `${kindTitle}：${about}`.slice(0, 40)
}
