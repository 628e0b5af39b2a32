import { useState } from 'react'
import { useCommand } from '@/cloud'
import { snapDefaults, snaps } from '@/contract/snaps'
import { snapPlaceText } from '@/copy/snaps'
import { reviewText as text } from '@/copy/snaps/review'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { type Chosen, type Level, PlaceSheet } from '../parts/place-sheet'
import type { SheetProps } from './props'

const { forward } = text
/** Praise goes to another community; what needs attention also to a street or a partner. */
const levels: Readonly<Record<'praise' | 'attention', readonly Level[]>> = {
  praise: [{ kinds: ['street'] }, { kinds: ['community'] }],
  attention: [{ kinds: ['street'] }, { kinds: ['community', 'partner'], itself: forward.here }],
}
const templates = forward.templates.map(value => ({ value, title: value }))

/** The place was wrong, or somebody else is responsible. */
export function ForwardSheet({ snap: { id, version, kind, node }, onDone, onClose }: SheetProps) {
  const command = useCommand(snaps.forward, { keepOnPhone: false })
  const [to, setTo] = useState<Chosen>()
  const [reason, setReason] = useState('')
  const why = reason.trim()
  const send = async () => {
    if (!to) return
    const { kind: outcome } = await command.send({ id, version, to: to.node, reason: why })
    if (outcome === 'done') onDone(forward.done)
  }
  if (!to) {
    return (
      <PlaceSheet
        title={forward.streetTitle}
        back={snapPlaceText.back}
        levels={levels[kind]}
        except={node}
        onChoose={setTo}
        onClose={onClose}
      />
    )
  }
  return (
    <Sheet title={forward.to(to.title)} onClose={onClose}>
      <Rows>
        <Row icon="place" title={to.title} act={forward.choose} onPress={() => setTo(undefined)} />
      </Rows>
      <TextField
        label={forward.reason}
        hint={forward.reasonHint}
        value={reason}
        maxLength={snapDefaults.reasonMost}
        onChange={setReason}
      />
      <Chips options={templates} chosen={undefined} onChoose={setReason} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="share"
        disabled={why === ''}
        busy={command.busy && forward.busy}
        onPress={() => void send()}
      >
        {forward.send}
      </Button>
    </Sheet>
  )
}
