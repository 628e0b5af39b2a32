import { useQuery } from '@/cloud'
import { codeKeepers } from '@/contract/codes/access'
import { stationReading } from '@/contract/stations/reading'
import { codesDeskText as text } from '@/copy/codes'
import { useSession } from '@/session'
import { EmptyState } from '@/ui/empty'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'

interface Props {
  /** cannot be chosen: it is what the code leads to already */
  now?: string
  onPick(node: string, name: string): void
}

/** The stations of whose codes this person may decide. */
export function PickStation({ now, onPick }: Props) {
  const query = useQuery(stationReading.list, {}, { keep: true })
  const { can } = useSession()
  const roles = codeKeepers.kind === 'roles' ? codeKeepers.roles : []
  return (
    <QueryView query={query}>
      {({ stations }) => {
        const mine = stations.filter(({ node }) => can(roles, node))
        if (mine.length === 0) return <EmptyState title={text.pickNone} />
        return (
          <Rows>
            {mine.map(({ node, name, address }) => (
              <Row
                key={node}
                title={name}
                note={node === now ? text.here : address}
                {...(node !== now && { onPress: () => onPick(node, name) })}
              />
            ))}
          </Rows>
        )
      }}
    </QueryView>
  )
}
