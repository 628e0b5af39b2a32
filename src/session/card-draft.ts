/** What goes from a finished consultation, without names, to the editor of topic cards. In memory only. */
import type { Subject } from '../contract/advice'

export interface CardDraft {
  readonly subject: Subject
  readonly question: string
  readonly answer: string
}

let current: CardDraft | undefined

export const cardDraft = {
  put(draft: CardDraft) {
    current = draft
  },
  /** once: a reload begins with an empty editor */
  take(): CardDraft | undefined {
    const taken = current
    current = undefined
    return taken
  },
}
