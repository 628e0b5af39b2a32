import { useState } from 'react'
import { useCommand } from '@/cloud'
import type { NodeId } from '@/contract/organisation'
import { people } from '@/contract/people'
import type { StaffRole } from '@/contract/roles'
import { appText } from '@/copy/app'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { TextField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { PlacePicker } from '../place-picker'
import { RoleChoice } from '../role-choice'
import type { IssuedCode } from './issued'

const text = peopleText.invitations
const dayChoices = ['3', '7', '30'] as const
/** Staff work at these; nobody is invited to a building. */
const workKinds = ['street', 'community', 'station', 'team', 'partner'] as const

export interface InviteFormProps {
  node: NodeId
  place: string
  onIssued(issued: IssuedCode): void
  onCancel(): void
}

/** Whom to invite as what, where, and for how long the code is good. */
export function InviteForm({ node, place, onIssued, onCancel }: InviteFormProps) {
  const command = useCommand(people.invite)
  const [where, setWhere] = useState({ id: node, name: place })
  const [picking, setPicking] = useState(false)
  const [role, setRole] = useState<StaffRole>()
  const [note, setNote] = useState('')
  const [days, setDays] = useState<(typeof dayChoices)[number]>('7')
  const ready = role !== undefined && note.trim() !== ''

  const choosePlace = ({ id, name }: { id: NodeId; name: string }) => {
    setWhere({ id, name })
    setPicking(false)
  }
  const issue = async () => {
    if (role === undefined) return
    const outcome = await command.send({ role, node: where.id, note, days: Number(days) })
    if (outcome.kind === 'done') onIssued({ ...outcome.data, role, place: where.name })
  }
  return (
    <>
      <Heading level={1}>{text.add}</Heading>
      <Rows>
        <Row icon="place" title={text.where} note={where.name} onPress={() => setPicking(true)} />
      </Rows>
      <Card>
        <RoleChoice label={text.role} node={where.id} chosen={role} onChoose={setRole} />
      </Card>
      <TextField label={text.note} hint={text.noteHint} value={note} onChange={setNote} maxLength={30} />
      <Card>
        <Choice
          label={text.days}
          options={dayChoices.map(value => ({ value, title: text.daysOption(Number(value)) }))}
          chosen={days}
          onChoose={setDays}
        />
      </Card>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void issue()} />
      <Buttons>
        <Button kind="primary" disabled={!ready} busy={command.busy && text.issuing} onPress={() => void issue()}>
          {text.issue}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {appText.cancel}
        </Button>
      </Buttons>
      {picking && (
        <PlacePicker
          title={text.where}
          kinds={workKinds}
          below={node}
          top={{ name: place, choose: () => choosePlace({ id: node, name: place }) }}
          onChoose={choosePlace}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}
