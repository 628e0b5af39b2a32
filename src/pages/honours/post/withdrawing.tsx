import { useState } from 'react'
import { useCommand } from '@/cloud'
import { honours, type Post } from '@/contract/honours'
import { postText as text } from '@/copy/honours/desk'
import { Rows } from '@/ui/rows'
import { SwitchRow } from '@/ui/switch'
import { ReasonSheet } from './reason-sheet'

interface Props {
  post: Pick<Post, 'id' | 'source'>
  onDone(): void
  onClose(): void
}

/** Off the board, with the reason; what came from a snap and was not true also gives back its points. */
export function Withdrawing({ post: { id, source }, onDone, onClose }: Props) {
  const withdraw = useCommand(honours.withdraw)
  const [untrue, setUntrue] = useState(false)
  const send = async (reason: string) => {
    const outcome = await withdraw.send({ id, reason, ...(untrue && { untrue }) })
    if (outcome.kind === 'done') onDone()
  }
  return (
    <ReasonSheet
      title={text.withdrawTitle}
      lead={text.withdrawText}
      reasons={untrue ? text.untrueReasons : text.withdrawReasons}
      act={text.withdraw}
      busy={withdraw.busy}
      outcome={withdraw.outcome}
      onReason={reason => void send(reason)}
      onClose={onClose}
    >
      {source.kind === 'snap' && (
        <Rows>
          <SwitchRow
            icon="star"
            title={text.untrue}
            note={text.untrueNote}
            on={untrue}
            onToggle={() => setUntrue(!untrue)}
          />
        </Rows>
      )}
    </ReasonSheet>
  )
}
