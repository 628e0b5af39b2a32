import { useQuery } from '@/cloud'
import { people } from '@/contract/people'
import { wishText } from '@/copy/wishes'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { replace } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'

const text = wishText.form

/** On whose wall the wish shall hang. */
export function Stations({ below }: { below: string }) {
  const query = useQuery(people.places, { below, kinds: ['station'] })
  return (
    <QueryView
      query={query}
      empty={({ places }) =>
        places.some(({ open }) => open) ? undefined : (
          <EmptyState picture="door" title={text.noStation} text={text.noStationText} />
        )
      }
    >
      {({ places }) => (
        <Group>
          <Heading level={1}>{text.station}</Heading>
          <Rows>
            {places
              .filter(({ open }) => open)
              .map(({ id, name, trail }) => (
                <Row
                  key={id}
                  icon="cup"
                  title={name}
                  note={trail[trail.length - 1]}
                  onPress={() => replace('wishForm', { node: id, place: name })}
                />
              ))}
          </Rows>
        </Group>
      )}
    </QueryView>
  )
}
