import { useQuery } from '@/cloud'
import { people } from '@/contract/people'
import { peopleText } from '@/copy/people'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { Screen } from '@/ui/screen'
import { AtPlace } from '../at-place'
import { Paged } from '../paged'
import { TrailRow } from '../trail-row'

const text = peopleText.trail

const useTrail = (node: string, after: string | undefined) =>
  useQuery(people.trail, { node, ...(after !== undefined && { after }) })

/** What was done at a place and below, newest first. */
export default function TrailPage() {
  return (
    <AtPlace title={titles.trail}>
      {({ node, place }) => (
        <Screen title={titles.trail}>
          <Heading level={1}>{text.title(place)}</Heading>
          <Paged useRows={useTrail} subject={node} empty={<EmptyState title={text.none} text={text.noneText} />}>
            {row => <TrailRow key={row.id} row={row} />}
          </Paged>
        </Screen>
      )}
    </AtPlace>
  )
}
