import { useState } from 'react'
import { roles } from '@/contract/roles'
import { dayOf, dayText } from '@/copy/dates'
import { peopleText } from '@/copy/people'
import { EmptyState } from '@/ui/empty'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import type { HeldRole } from './held-role'
import { LayDown } from './lay-down'

const text = peopleText.roles

export interface HeldRolesProps {
  held: readonly HeldRole[]
  onLeft(): void
}

/** Every role with its place; a press asks whether to give it back. */
export function HeldRoles({ held, onLeft }: HeldRolesProps) {
  const [leaving, setLeaving] = useState<HeldRole>()
  return (
    <>
      {held.length === 0 && <EmptyState title={text.none} text={text.noneText} />}
      {held.length > 0 && (
        <Rows>
          {held.map(role => (
            <Row
              key={`${role.role}.${role.node}`}
              icon="pass"
              title={roles[role.role]}
              note={`${role.place}\n${text.since(dayText(dayOf(role.since)))}`}
              act={text.leave}
              onPress={() => setLeaving(role)}
            />
          ))}
        </Rows>
      )}
      <Rows>
        <Row icon="letter" title={text.staff} note={text.staffText} onPress={() => open('accept')} />
      </Rows>
      {leaving && (
        <LayDown
          held={leaving}
          onClose={() => setLeaving(undefined)}
          onLeft={() => {
            setLeaving(undefined)
            onLeft()
          }}
        />
      )}
    </>
  )
}
