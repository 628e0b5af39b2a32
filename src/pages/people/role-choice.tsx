import type { NodeId } from '@/contract/organisation'
import { mayHandOut, roles, type StaffRole, staffRoles } from '@/contract/roles'
import { roleNotes } from '@/copy/people'
import { useSession } from '@/session'
import { Choice } from '@/ui/choice'

export interface RoleChoiceProps {
  label: string
  /** where the role would hold */
  node: NodeId
  chosen: StaffRole | undefined
  onChoose(role: StaffRole): void
}

/** The roles that this person may hand out at the place; the cloud decides again. */
export function RoleChoice({ label, node, chosen, onChoose }: RoleChoiceProps) {
  const { me } = useSession()
  const held = me?.person?.roles ?? []
  const options = staffRoles
    .filter(role => mayHandOut(held, role, node))
    .map(role => ({ value: role, title: roles[role], note: roleNotes[role] }))
  return <Choice label={label} options={options} chosen={chosen} onChoose={onChoose} />
}
