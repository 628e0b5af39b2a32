import type { DeskCard } from '@/contract/rights'
import { dayOf, dayText } from '@/copy/dates'
import { cardsText as text } from '@/copy/rights-review'
import { open } from '@/ui/navigation'
import { Row } from '@/ui/rows'
import { reasonText, Standing } from '../standing'

/** What came back to its author is opened for writing, everything else for reading. */
function look({ id, mine, state }: DeskCard): void {
  open(mine && (state === 'returned' || state === 'withdrawn') ? 'cardDraft' : 'cardReview', { id })
}

/** One card: what it is about, how far it has come, and what its author must know. */
export function CardRow({ card }: { card: DeskCard }) {
  const { text: words, author, at, live, outdated, state } = card
  const note = [
    words.conclusion,
    reasonText(card),
    outdated && text.outdated,
    live && state !== 'published' && text.olderLive,
    text.by(author, dayText(dayOf(at))),
  ]
  return (
    <Row
      title={words.title}
      end={<Standing state={state} />}
      note={note.filter(Boolean).join('\n')}
      onPress={() => look(card)}
    />
  )
}
