import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { people } from '@/contract/people'
import type { StaffRole } from '@/contract/roles'
import { staffRoles } from '@/contract/roles'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { reasonMaxLength } from '../reason'
import type { StaffRow } from './staff-row'

const text = peopleText.staff
const isStaffRole = (role: StaffRow['role']): role is StaffRole => staffRoles.some(staff => staff === role)

/** Takes the role back, with the reason that stays in the journal. */
export function RevokeForm({ row, onDone }: { row: StaffRow; onDone(): void }) {
  const command = useCommand(people.revokeRole)
  const [reason, setReason] = useState('')
  const revoke = async () => {
    if (!isStaffRole(row.role)) return
    const outcome = await command.send({ personId: row.personId, node: row.node, role: row.role, reason })
    if (outcome.kind === 'done') onDone()
  }
  return (
    <>
      <View>{row.place}</View>
      <TextField
        label={text.reason}
        hint={text.reasonHint}
        value={reason}
        onChange={setReason}
        maxLength={reasonMaxLength}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void revoke()} />
      <Button
        kind="danger"
        icon="bin"
        disabled={reason.trim() === ''}
        busy={command.busy && text.revoking}
        onPress={() => void revoke()}
      >
        {text.revoke}
      </Button>
    </>
  )
}
