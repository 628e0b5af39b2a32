import { useCommand, useNotify } from '@/cloud'
import { bookDefaults, books, type OwnLoan } from '@/contract/books'
import { bookText } from '@/copy/books'
import { shortDayText } from '@/copy/dates'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { dueKinds } from './kinds'

const text = bookText.loan

interface Props {
  loan: Pick<OwnLoan, 'book' | 'renewed'>
  /** the main act of its screen */
  main?: boolean
  /** it is back, or stays longer; the words say so */
  onDone(words: string): void
}

/** What a reader may do with a copy in their hands. */
export function LoanActs({ loan: { book: id, renewed }, main = false, onDone }: Props) {
  const returning = useCommand(books.giveBack)
  const renewing = useCommand(books.renew)
  const { ask } = useNotify(dueKinds)
  const giveBack = async () => {
    const { kind } = await returning.send({ id })
    if (kind === 'done') onDone(text.backDone)
  }
  const renew = async () => {
    // first thing in the tap: WeChat shows its dialog to a tap only
    void ask()
    const outcome = await renewing.send({ id })
    if (outcome.kind === 'done') onDone(text.renewDone(shortDayText(outcome.data.due)))
  }
  return (
    <>
      <OutcomeNotice outcome={returning.outcome} onRetry={() => void giveBack()} />
      <OutcomeNotice outcome={renewing.outcome} onRetry={() => void renew()} />
      <Buttons>
        <Button
          kind={main ? 'primary' : 'plain'}
          icon="return"
          busy={returning.busy && text.backing}
          onPress={() => void giveBack()}
        >
          {text.back}
        </Button>
        {renewed < bookDefaults.renewalsMost && (
          <Button kind="quiet" icon="clock" busy={renewing.busy && text.renewing} onPress={() => void renew()}>
            {text.renew}
          </Button>
        )}
      </Buttons>
    </>
  )
}
