import { overseers as adviceOverseers, advisers } from '@/contract/advice/access'
import { shelfKeepers } from '@/contract/books/access'
import { hosts } from '@/contract/classes/access'
import type { Access } from '@/contract/define'
import { groupKeepers } from '@/contract/groups/access'
import type { NodeId } from '@/contract/organisation'
import type { Me } from '@/contract/people'
import { granters, overseers, staffOnly, treeKeepers } from '@/contract/people/access'
import { cardReaders, figureReaders, reviewers } from '@/contract/rights/access'
import { type Role, roles } from '@/contract/roles'
import { stationStaff } from '@/contract/stations/access'
import { shelfKeepers as supplyKeepers } from '@/contract/supplies/access'
import { wallKeepers } from '@/contract/wishes/access'
import { meText as text } from '@/copy/me'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Heading } from '@/ui/heading'
import type { IconName } from '@/ui/icon'
import { open, type Route } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'

interface Door {
  readonly route: Route & keyof typeof titles
  readonly icon: IconName
  /** who may ask the cloud for what is behind the door */
  readonly access: Access
}

const doors: readonly Door[] = [
  { route: 'adviceDesk', icon: 'scales', access: advisers },
  { route: 'stationFaults', icon: 'wrench', access: stationStaff },
  { route: 'classDesk', icon: 'megaphone', access: hosts },
  { route: 'bookDesk', icon: 'book', access: shelfKeepers },
  { route: 'supplyDesk', icon: 'cup', access: supplyKeepers },
  { route: 'wishDesk', icon: 'star', access: wallKeepers },
  { route: 'groups', icon: 'share', access: groupKeepers },
  { route: 'cardDrafts', icon: 'papers', access: cardReaders },
  { route: 'reviewList', icon: 'question', access: reviewers },
  { route: 'adviceFigures', icon: 'sums', access: adviceOverseers },
  { route: 'staff', icon: 'people', access: staffOnly },
  { route: 'invitations', icon: 'letter', access: granters },
  { route: 'places', icon: 'tree', access: treeKeepers },
  { route: 'trail', icon: 'history', access: overseers },
  { route: 'figures', icon: 'sums', access: figureReaders },
]

type Held = NonNullable<Me['person']>['roles']

/** Each place at which the person may do anything, once, with the roles held there. */
function workplaces(held: Held): ReadonlyMap<NodeId, { place: string; roles: readonly Role[] }> {
  const found = new Map<NodeId, { place: string; roles: readonly Role[] }>()
  for (const { node, place, role } of held) {
    found.set(node, { place, roles: [...(found.get(node)?.roles ?? []), role] })
  }
  return found
}

/** Doors to the work, one card for each place; a door that would not open is not there. */
export function Work({ held }: { held: Held }) {
  const { can } = useSession()
  const mayOpen = ({ access }: Door, node: NodeId) => access.kind === 'roles' && can(access.roles, node)
  return (
    <>
      {[...workplaces(held)].map(([node, { place, roles: here }]) => {
        const doorsHere = doors.filter(door => mayOpen(door, node))
        if (doorsHere.length === 0) return null
        return (
          <Group key={node}>
            <Heading>{text.workAt(place, here.map(role => roles[role]).join('、'))}</Heading>
            <Rows>
              {doorsHere.map(({ route, icon }) => (
                <Row key={route} icon={icon} title={titles[route]} onPress={() => open(route, { node, place })} />
              ))}
            </Rows>
          </Group>
        )
      })}
    </>
  )
}
