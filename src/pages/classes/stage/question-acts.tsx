import { useState } from 'react'
import { useCommand } from '@/cloud'
import { classes, type HostQuestion, type Verdict } from '@/contract/classes'
import { classDeskText } from '@/copy/classes'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Hide } from './hide'
import { Merge } from './merge'

const text = classDeskText.stage

interface Props {
  classId: string
  question: HostQuestion
  /** into which it may be merged */
  others: readonly HostQuestion[]
  onChanged(): void
}

/** What the hosts may do with a question, by where it stands. */
export function QuestionActs({ classId, question, others, onChanged }: Props) {
  const { id, state } = question
  const screening = useCommand(classes.screen)
  const leading = useCommand(classes.lead)
  const [asking, setAsking] = useState<'hide' | 'merge'>()
  const busy = (screening.busy || leading.busy) && text.wait
  const screen = async (verdict: Verdict) => {
    setAsking(undefined)
    const { kind } = await screening.send({ id, verdict })
    if (kind === 'done') onChanged()
  }
  const lead = async (to: 'answering' | 'answered' | 'open') => {
    const { kind } = await leading.send({ id: classId, question: id, to })
    if (kind === 'done') onChanged()
  }
  const open = state === 'waiting' || state === 'shown'
  return (
    <>
      <OutcomeNotice outcome={screening.outcome} onRetry={onChanged} />
      <OutcomeNotice outcome={leading.outcome} onRetry={onChanged} />
      <Buttons>
        {(state === 'waiting' || state === 'hidden' || state === 'merged') && (
          <Button icon="eye" busy={busy} onPress={() => void screen({ kind: 'show' })}>
            {text.show}
          </Button>
        )}
        {state === 'shown' && (
          <Button icon="megaphone" busy={busy} onPress={() => void lead('answering')}>
            {text.take}
          </Button>
        )}
        {state === 'answering' && (
          <Button kind="primary" icon="check" busy={busy} onPress={() => void lead('answered')}>
            {text.answered}
          </Button>
        )}
        {(state === 'answering' || state === 'answered') && (
          <Button kind="quiet" icon="return" busy={busy} onPress={() => void lead('open')}>
            {text.back}
          </Button>
        )}
        {open && (
          <Button kind="quiet" icon="papers" busy={busy} onPress={() => setAsking('merge')}>
            {text.merge}
          </Button>
        )}
        {open && (
          <Button kind="quiet" icon="close" busy={busy} onPress={() => setAsking('hide')}>
            {text.hide}
          </Button>
        )}
      </Buttons>
      {asking === 'hide' && (
        <Hide onHide={why => void screen({ kind: 'hide', why })} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'merge' && (
        <Merge
          into={others}
          onMerge={into => void screen({ kind: 'merge', into })}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  )
}
