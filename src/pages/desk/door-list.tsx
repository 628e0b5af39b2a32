import type { NodeId } from '@/contract/organisation'
import { deskText as text } from '@/copy/desk'
import { titles } from '@/copy/titles'
import { mayDo, useSession } from '@/session'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { doors } from './doors'

/** The way to every desk at this place. */
export function Doors({ node, place }: { node: NodeId; place: string }) {
  const { can } = useSession()
  const there = doors.filter(({ access }) => mayDo({ can }, access, node))
  return (
    <Group>
      <Heading>{text.doors}</Heading>
      <Rows>
        {there.map(({ route, icon }) => (
          <Row key={route} icon={icon} title={titles[route]} onPress={() => open(route, { node, place })} />
        ))}
      </Rows>
    </Group>
  )
}
