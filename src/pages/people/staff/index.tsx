import { useState } from 'react'
import { useQuery } from '@/cloud'
import { people } from '@/contract/people'
import { roles } from '@/contract/roles'
import { dayOf, dayText } from '@/copy/dates'
import { peopleText } from '@/copy/people'
import { titles } from '@/copy/titles'
import { mayDo, useSession } from '@/session'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Row } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { AtPlace } from '../at-place'
import type { NodeParam } from '../node-param'
import { Paged } from '../paged'
import { Colleague } from './colleague'
import type { StaffRow } from './staff-row'

const text = peopleText.staff

const useStaff = (node: string, after: string | undefined) =>
  useQuery(people.staffOf, { node, ...(after !== undefined && { after }) })

function Staff({ node, place }: NodeParam) {
  const { can } = useSession()
  const [chosen, setChosen] = useState<StaffRow>()
  const [version, setVersion] = useState(0)
  const { access } = people.invitations
  const mayInvite = mayDo({ can }, access, node)
  return (
    <Screen
      title={titles.staff}
      footer={
        mayInvite && (
          <Button kind="primary" icon="plus" onPress={() => open('invitations', { node, place })}>
            {text.invite}
          </Button>
        )
      }
    >
      <Heading level={1}>{text.title(place)}</Heading>
      <Paged
        useRows={useStaff}
        subject={node}
        version={version}
        empty={<EmptyState title={text.none} text={text.noneText} />}
      >
        {row => (
          <Row
            key={`${row.personId}.${row.role}.${row.node}`}
            icon="person"
            title={row.name}
            note={`${roles[row.role]} · ${row.place}\n${row.phone ?? text.noPhone}\n${text.since(dayText(dayOf(row.since)))}`}
            onPress={() => setChosen(row)}
          />
        )}
      </Paged>
      {chosen && (
        <Colleague
          key={`${chosen.personId}.${chosen.role}.${chosen.node}`}
          row={chosen}
          onClose={() => setChosen(undefined)}
          onChanged={() => {
            setChosen(undefined)
            setVersion(version + 1)
          }}
        />
      )}
    </Screen>
  )
}

/** Who works at a place and below; one person's sheet holds what may be done. */
export default function StaffPage() {
  return <AtPlace title={titles.staff}>{at => <Staff {...at} />}</AtPlace>
}
