import { useState } from 'react'
import { useCommand } from '@/cloud'
import { giftDefaults, gifts } from '@/contract/gifts'
import { packsText } from '@/copy/gifts'
import { roundText as text } from '@/copy/gifts/rounds'
import { Button } from '@/ui/button'
import { NumberField, wholeOf } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { askedWords } from './asked-words'
import type { Asked, Place, Round } from './props'

interface Props {
  round: Round
  place: Place
  asked: Asked | undefined
  onDone(words: string): void
  onClose(): void
}

/** How many a place may hand out; never fewer than people have, and beyond what was approved only when two people want it. */
export function QuotaSheet({ round, place: { node, place, quota, handed, outside }, asked, onDone, onClose }: Props) {
  const command = useCommand(gifts.setQuota)
  const toAgree = asked && !asked.own ? asked.quota : undefined
  const [typed, setTyped] = useState(String(toAgree ?? quota))
  const count = wholeOf(typed, 0)
  const right = count !== undefined && count <= giftDefaults.quotaMost
  const { allowed = round.quota } = round
  const beyond = right && round.quota - quota + count > allowed
  const agrees = right && count === toAgree
  const save = async () => {
    if (!right) return
    const sent = await command.send({ id: round.id, node, quota: count })
    if (sent.kind === 'done') onDone(sent.data.waits ? text.quotaWaits(place, count) : text.quotaSaved(place, count))
  }
  const label = agrees ? text.quotaAgree(count) : beyond ? text.quotaAsk : text.save
  return (
    <Sheet title={toAgree === undefined ? text.setQuota : text.quotaMore} onClose={onClose}>
      {asked && <Notice title={askedWords(asked)}>{asked.own && text.quotaTakeBack}</Notice>}
      <NumberField
        label={text.quotaTitle(place)}
        hint={`${text.quotaHint(handed, outside)}。${text.quotaAllowed(allowed)}`}
        unit={packsText.unit}
        error={right ? undefined : text.quotaWrong}
        value={typed}
        onChange={setTyped}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!right}
        busy={command.busy && text.saving}
        onPress={() => void save()}
      >
        {label}
      </Button>
    </Sheet>
  )
}
