import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type GroupRow, groups } from '@/contract/groups'
import { groupsText } from '@/copy/groups'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const text = groupsText.unbind
const reasonMost = 60

export interface UntieProps {
  group: GroupRow
  onClose(): void
  onDone(): void
}

/** The group no longer belongs to the community, for a reason that stays in the journal. */
export function Untie({ group, onClose, onDone }: UntieProps) {
  const command = useCommand(groups.unbind)
  const [reason, setReason] = useState('')
  const untie = async () => {
    const { kind } = await command.send({ id: group.id, reason })
    if (kind === 'done') onDone()
  }
  return (
    <Sheet title={text.title(group.name)} onClose={onClose}>
      <View>{text.text}</View>
      <TextField
        label={text.reason}
        hint={text.reasonHint}
        value={reason}
        onChange={setReason}
        maxLength={reasonMost}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void untie()} />
      <Button
        kind="danger"
        icon="bin"
        disabled={reason.trim() === ''}
        busy={command.busy && text.acting}
        onPress={() => void untie()}
      >
        {groupsText.untie}
      </Button>
    </Sheet>
  )
}
