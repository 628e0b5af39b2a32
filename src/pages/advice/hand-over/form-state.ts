import { useEffect, useState } from 'react'
import type { Before, Subject } from '@/contract/advice'
import { handOverStart } from '@/session/hand-over'
import { suggestsSafeMode } from '../safe/suggest'
import { draft } from './draft'

export interface FormState {
  readonly words: string
  readonly subject: Subject | undefined
  readonly before: Before | undefined
  readonly byPhone: boolean
  readonly phone: string
  readonly consent: boolean
  readonly place: { readonly node: string; readonly name: string } | undefined
  readonly urgent: boolean
  readonly safe: boolean
}

const empty: FormState = {
  words: '',
  subject: undefined,
  before: undefined,
  byPhone: false,
  phone: '',
  consent: false,
  place: undefined,
  urgent: false,
  safe: false,
}

/** What came from an answer; else what was left unfinished the last time. */
function begin(): { readonly form: FormState; readonly fromDraft: boolean } {
  const start = handOverStart.take()
  if (start) return { form: { ...empty, words: start.words ?? '', before: start.before }, fromDraft: false }
  const kept = draft.get()
  return { form: { ...empty, ...kept }, fromDraft: kept !== undefined }
}

/** The form and how it is kept: at every change on the phone, in danger nowhere. */
export function useForm() {
  const [{ form: first, fromDraft }] = useState(begin)
  const [form, setForm] = useState(first)
  const [restored, setRestored] = useState(fromDraft)
  const { words, subject, before, safe } = form
  useEffect(() => {
    // words that tell of danger are not written down before the person has said how careful to be
    const risky = suggestsSafeMode(words, before?.kind === 'card' ? before.id : undefined)
    if (safe || risky || words.trim() === '') draft.drop()
    else draft.put({ words, ...(subject && { subject }), ...(before && { before }) })
  }, [words, subject, before, safe])
  return {
    form,
    restored,
    change: (part: Partial<FormState>) => setForm(now => ({ ...now, ...part })),
    /** safe mode stays on: somebody asked for it */
    clear: () => {
      setRestored(false)
      setForm(now => ({ ...empty, safe: now.safe }))
    },
  }
}
