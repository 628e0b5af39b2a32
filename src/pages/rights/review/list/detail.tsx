import { View } from '@tarojs/components'
import type { Review } from '@/contract/rights'
import { advisers } from '@/contract/rights/access'
import { dayOf, dayText } from '@/copy/dates'
import { reviewText as text } from '@/copy/rights-review'
import { mayDo, useSession } from '@/session'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { open } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { Remarks } from './remarks'
import { Settle } from './settle'

/** One judged answer: what was said about it, the card itself, and what became of it. */
export function Detail({ review, onSettled }: { review: Review; onSettled(): void }) {
  const session = useSession()
  const { id, subject, title, counts, remarks, settled, state } = review
  return (
    <>
      <View>{text.counts(counts)}</View>
      <Remarks remarks={remarks} />
      <Buttons>
        {subject.kind === 'card' && title !== undefined && (
          <Button icon="eye" onPress={() => open('topic', { id: subject.cardId })}>
            {text.openCard}
          </Button>
        )}
        {subject.kind === 'declined' && mayDo(session, advisers) && (
          <Button icon="edit" onPress={() => open('cardDraft')}>
            {text.writeCard}
          </Button>
        )}
      </Buttons>
      {settled && state === 'closed' && (
        <Notice tone="done" title={settled.done}>
          <View>{text.settledBy(settled.by, dayText(dayOf(settled.at)))}</View>
        </Notice>
      )}
      {state === 'open' && <Settle id={id} onSettled={onSettled} />}
    </>
  )
}
