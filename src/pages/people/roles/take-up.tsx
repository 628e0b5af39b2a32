import { useState } from 'react'
import { useCommand } from '@/cloud'
import type { InputOf } from '@/contract/define'
import { type Place, people } from '@/contract/people'
import { roles, SelfServiceRole } from '@/contract/roles'
import { appText } from '@/copy/app'
import { peopleText, roleNotes } from '@/copy/people'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { PlacePicker } from '../place-picker'
import { communityOfHome } from '../profile/home-levels'

const text = peopleText.roles
const options = SelfServiceRole.options.map(value => ({ value, title: roles[value], note: roleNotes[value] }))

export interface TakeUpProps {
  /** where one lives is offered first */
  home: Place | undefined
  onDone(): void
  onCancel(): void
}

/** Says of oneself: resident, rider or volunteer of a community. */
export function TakeUp({ home, onDone, onCancel }: TakeUpProps) {
  const { refresh } = useSession()
  const command = useCommand(people.takeUpRole)
  const [role, setRole] = useState<InputOf<typeof people.takeUpRole>['role']>()
  const [where, setWhere] = useState(home?.open ? communityOfHome(home) : undefined)
  const [picking, setPicking] = useState(false)

  const choosePlace = (place: Place) => {
    setWhere(place)
    setPicking(false)
  }
  const takeUp = async () => {
    if (!role || !where) return
    const outcome = await command.send({ role, node: where.id })
    if (outcome.kind === 'done') onDone()
    // from another phone, perhaps: the list does not show it yet
    if (outcome.kind === 'refused' && outcome.error.code === 'ROLE_ALREADY_HELD') refresh()
  }
  return (
    <>
      <Heading level={1}>{text.add}</Heading>
      <Card>
        <Choice label={text.role} options={options} chosen={role} onChoose={setRole} />
      </Card>
      <Rows>
        <Row
          icon="place"
          title={text.where}
          note={where ? [...where.trail, where.name].join(' · ') : text.whereNone}
          onPress={() => setPicking(true)}
        />
      </Rows>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void takeUp()} />
      <Buttons>
        <Button
          kind="primary"
          disabled={!role || !where}
          busy={command.busy && text.adding}
          onPress={() => void takeUp()}
        >
          {text.act}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {appText.cancel}
        </Button>
      </Buttons>
      {picking && (
        <PlacePicker
          title={peopleText.picker.streets}
          kinds={['community']}
          first="street"
          onChoose={choosePlace}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}
