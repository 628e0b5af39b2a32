import { useState } from 'react'
import { useCommand } from '@/cloud'
import { people } from '@/contract/people'
import type { StaffRole } from '@/contract/roles'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { reasonMaxLength } from '../reason'
import { RoleChoice } from '../role-choice'
import type { StaffRow } from './staff-row'

const text = peopleText.staff

/** One more role at the same place, with the reason that stays in the journal. */
export function GrantForm({ row, onDone }: { row: StaffRow; onDone(): void }) {
  const command = useCommand(people.grantRole)
  const [role, setRole] = useState<StaffRole>()
  const [reason, setReason] = useState('')
  const grant = async () => {
    if (role === undefined) return
    const outcome = await command.send({ personId: row.personId, node: row.node, role, reason })
    if (outcome.kind === 'done') onDone()
  }
  return (
    <>
      <RoleChoice label={row.place} node={row.node} chosen={role} onChoose={setRole} />
      <TextField
        label={text.reason}
        hint={text.reasonHint}
        value={reason}
        onChange={setReason}
        maxLength={reasonMaxLength}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void grant()} />
      <Button
        kind="primary"
        disabled={role === undefined || reason.trim() === ''}
        busy={command.busy && text.granting}
        onPress={() => void grant()}
      >
        {text.give}
      </Button>
    </>
  )
}
