import { useState } from 'react'
import { useCommand } from '@/cloud'
import { gifts } from '@/contract/gifts'
import { roundText as text } from '@/copy/gifts/rounds'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { open } from '@/ui/navigation'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { ReasonSheet } from '../parts/reason-sheet'
import type { ActProps } from './props'

/** What may be done with a round as it stands. */
export function Acts(props: ActProps) {
  switch (props.round.state) {
    case 'draft':
      return <DraftActs {...props} />
    case 'submitted':
      return <Decide {...props} />
    case 'open':
      return <Close {...props} />
    case 'closed':
      return null
  }
}

function DraftActs({ round: { id, who, listed }, renewing, onDone }: ActProps) {
  const command = useCommand(gifts.submit)
  const submit = async () => {
    if ((await command.send({ id })).kind === 'done') onDone(text.submitted)
  }
  const needsList = who.kind === 'list' && listed === 0
  return (
    <>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void submit()} />
      <Buttons>
        {needsList ? (
          <Button kind="primary" icon="papers" onPress={() => open('giftList', { id })}>
            {text.fillList}
          </Button>
        ) : (
          <Button
            kind="primary"
            icon="check"
            disabled={renewing}
            busy={command.busy && text.submitting}
            onPress={() => void submit()}
          >
            {text.submit}
          </Button>
        )}
        <Button icon="edit" disabled={renewing} onPress={() => open('giftForm', { id })}>
          {text.edit}
        </Button>
      </Buttons>
    </>
  )
}

function Decide({ round: { id, mayApprove }, renewing, onDone }: ActProps) {
  const approve = useCommand(gifts.approve)
  const sendBack = useCommand(gifts.sendBack)
  const [backing, setBacking] = useState(false)
  const yes = async () => {
    if ((await approve.send({ id })).kind === 'done') onDone(text.approved)
  }
  const back = async (reason: string) => {
    if ((await sendBack.send({ id, reason })).kind !== 'done') return
    setBacking(false)
    onDone(text.done)
  }
  return (
    <>
      <OutcomeNotice outcome={approve.outcome} onRetry={() => void yes()} />
      <Buttons>
        {mayApprove && (
          <Button
            kind="primary"
            icon="check"
            disabled={renewing}
            busy={approve.busy && text.approving}
            onPress={() => void yes()}
          >
            {text.approve}
          </Button>
        )}
        <Button icon="return" disabled={renewing} onPress={() => setBacking(true)}>
          {text.back}
        </Button>
      </Buttons>
      {backing && (
        <ReasonSheet
          title={text.backTitle}
          lead={text.backText}
          reasons={text.backReasons}
          act={text.back}
          busy={sendBack.busy}
          outcome={sendBack.outcome}
          danger={false}
          onSend={reason => void back(reason)}
          onClose={() => setBacking(false)}
        />
      )}
    </>
  )
}

function Close({ round: { id }, renewing, onDone }: ActProps) {
  const command = useCommand(gifts.close)
  const [closing, setClosing] = useState(false)
  const close = async (reason: string) => {
    if ((await command.send({ id, reason })).kind !== 'done') return
    setClosing(false)
    onDone(text.done)
  }
  return (
    <>
      <Button kind="quiet" icon="lock" disabled={renewing} onPress={() => setClosing(true)}>
        {text.close}
      </Button>
      {closing && (
        <ReasonSheet
          title={text.closeTitle}
          lead={text.closeText}
          reasons={text.closeReasons}
          act={text.close}
          busy={command.busy}
          outcome={command.outcome}
          onSend={reason => void close(reason)}
          onClose={() => setClosing(false)}
        />
      )}
    </>
  )
}
