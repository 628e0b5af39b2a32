import { useState } from 'react'
import { mayHandOut, roles, staffRoles } from '@/contract/roles'
import { peopleText } from '@/copy/people'
import { useSession } from '@/session'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { GrantForm } from './grant-form'
import { Reveal } from './reveal'
import { RevokeForm } from './revoke-form'
import type { StaffRow } from './staff-row'

const text = peopleText.staff

export interface ColleagueProps {
  row: StaffRow
  onClose(): void
  onChanged(): void
}

/** What may be done about one person's role: see the telephone, give another role, take this one back. */
export function Colleague({ row, onClose, onChanged }: ColleagueProps) {
  const { me } = useSession()
  const [act, setAct] = useState<'menu' | 'reveal' | 'grant' | 'revoke'>('menu')
  const held = me?.person?.roles ?? []
  const mayRevoke = mayHandOut(held, row.role, row.node)
  const mayGrant = staffRoles.some(role => mayHandOut(held, role, row.node))
  const titleOf = {
    menu: `${row.name} · ${roles[row.role]}`,
    reveal: text.revealTitle(row.name),
    grant: text.grantTitle(row.name),
    revoke: text.revokeTitle(row.name, roles[row.role]),
  }
  return (
    <Sheet title={titleOf[act]} onClose={onClose}>
      {act === 'menu' && (
        <Rows>
          {row.phone !== undefined && <Row icon="phone" title={text.reveal} onPress={() => setAct('reveal')} />}
          {mayGrant && <Row icon="plus" title={text.grant} onPress={() => setAct('grant')} />}
          {mayRevoke && <Row icon="bin" title={text.revoke} onPress={() => setAct('revoke')} />}
          {row.phone === undefined && !mayGrant && !mayRevoke && <Row title={text.nothingToDo} />}
        </Rows>
      )}
      {act === 'reveal' && <Reveal row={row} />}
      {act === 'grant' && <GrantForm row={row} onDone={onChanged} />}
      {act === 'revoke' && <RevokeForm row={row} onDone={onChanged} />}
    </Sheet>
  )
}
