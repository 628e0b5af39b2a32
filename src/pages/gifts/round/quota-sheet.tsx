import { useState } from 'react'
import { useCommand } from '@/cloud'
import { giftDefaults, gifts } from '@/contract/gifts'
import { packsText } from '@/copy/gifts'
import { roundText as text } from '@/copy/gifts/rounds'
import { Button } from '@/ui/button'
import { NumberField, wholeOf } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import type { Place } from './props'

interface Props {
  id: string
  place: Place
  onDone(words: string): void
  onClose(): void
}

/** How many a place may hand out; never fewer than people have. */
export function QuotaSheet({ id, place: { node, place, quota, handed, outside }, onDone, onClose }: Props) {
  const command = useCommand(gifts.setQuota)
  const [typed, setTyped] = useState(String(quota))
  const count = wholeOf(typed, 0)
  const right = count !== undefined && count <= giftDefaults.quotaMost
  const save = async () => {
    if (!right) return
    if ((await command.send({ id, node, quota: count })).kind === 'done') onDone(text.quotaSaved(place, count))
  }
  return (
    <Sheet title={text.quotaTitle(place)} onClose={onClose}>
      <NumberField
        label={text.quotaTitle(place)}
        hint={text.quotaHint(handed, outside)}
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
        {text.save}
      </Button>
    </Sheet>
  )
}
