import { useEffect, useState } from 'react'
import { platform } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import type { rights } from '@/contract/rights'
import { type CardDraft, cardDraft } from '@/session/card-draft'
import { blank, type Form, firstQuestion, formOf, isBlank } from './form'
import { type Kept, keptCards, newSlot, slotOf } from './kept'

export type Opened = OutputOf<typeof rights.draft>

interface Work {
  readonly slot: string
  readonly form: Form
  /** the form without what was typed since */
  readonly start: Form
  /** it was found on the phone */
  readonly restored: boolean
  /** the consultation that it is made of */
  readonly source?: CardDraft
}

const kept = () => keptCards(platform.storage, platform.persona() ?? '')
const resumed = ({ slot, form }: Kept, start: Form): Work => ({ slot, form, start, restored: true })

/** What came from a consultation; a card of one's own; what was left unfinished; or nothing yet. */
function begin(opened: Opened | undefined): Work {
  if (opened) {
    const start = formOf(opened)
    const slot = slotOf(opened.draft.id)
    const found = kept().get(slot)
    return found ? resumed(found, start) : { slot, form: start, start, restored: false }
  }
  const slot = newSlot(Date.now())
  const source = cardDraft.take()
  if (source) {
    const start = { ...blank, questions: firstQuestion(source.question) }
    return { slot, form: start, start, restored: false, source }
  }
  const [latest] = kept().begun()
  return latest ? resumed(latest, blank) : { slot, form: blank, start: blank, restored: false }
}

/** The card that is being written; every change is kept on the phone at once. */
export function useEditor(opened: Opened | undefined) {
  const [work, setWork] = useState(() => begin(opened))
  const [full, setFull] = useState(false)
  const { slot, form, start } = work
  useEffect(() => {
    if (form === start || isBlank(form)) kept().drop(slot)
    else setFull(!kept().put({ slot, form, at: Date.now() }))
  }, [slot, form, start])
  return {
    ...work,
    full,
    others: kept()
      .begun()
      .filter(other => other.slot !== slot),
    change: (part: Partial<Form>) => setWork(now => ({ ...now, form: { ...now.form, ...part } })),
    /** away with what was found on the phone */
    startAfresh: () => setWork(now => ({ ...now, form: now.start, restored: false })),
    resume: (other: Kept) => setWork(resumed(other, blank)),
    /** it has been handed in */
    drop: () => kept().drop(slot),
  }
}
