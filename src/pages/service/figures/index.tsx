import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { activityKinds, dimensions, type Sum, service } from '@/contract/service'
import { dayOf } from '@/copy/dates'
import { serviceDeskText } from '@/copy/service-desk'
import { titles } from '@/copy/titles'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty'
import { Figure, Figures } from '@/ui/figures'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { MonthBar } from '../parts/month-bar'

const text = serviceDeskText.sums

interface Line extends Sum {
  readonly id: string
  readonly name: string
  readonly onPress?: () => void
}

function Cut({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <Group>
      <Heading>{title}</Heading>
      <Rows>
        {lines.map(({ id, name, activities, people, beneficiaries, onPress }) => (
          <Row
            key={id}
            title={name}
            note={text.line(people, beneficiaries)}
            end={text.count(activities)}
            onPress={onPress}
          />
        ))}
      </Rows>
    </Group>
  )
}

/** What took place in a month, added up from the activities themselves. */
function Sums({ node, place }: { node: string; place: string | undefined }) {
  const [month, setMonth] = useState(dayOf(Date.now()).slice(0, 7))
  const query = useQuery(service.figures, { node, month })
  return (
    <Screen title={titles.activityFigures} wide>
      <Group>
        <Heading level={1}>{place === undefined ? titles.activityFigures : text.title(place)}</Heading>
        <View className="nx-quiet">{text.lead}</View>
      </Group>
      <MonthBar month={month} onChange={setMonth} />
      <QueryView
        query={query}
        empty={({ all }) =>
          all.activities === 0 ? <EmptyState picture="lantern" title={text.none} text={text.noneText} /> : undefined
        }
      >
        {({ all, uncounted, dimensions: byDimension, kinds, places }) => (
          <>
            <Card>
              <Figures>
                <Figure name={text.activities} value={all.activities} />
                <Figure name={text.people} value={all.people} />
                <Figure name={text.beneficiaries} value={all.beneficiaries} />
              </Figures>
              {uncounted > 0 && <View className="nx-quiet">{text.uncounted(uncounted)}</View>}
            </Card>
            <Columns
              side={
                <Cut
                  title={text.places}
                  lines={places.map(({ place: name, ...sum }) => ({
                    ...sum,
                    id: sum.node,
                    name,
                    ...(sum.node !== node && {
                      onPress: () => open('activityFigures', { node: sum.node, place: name }),
                    }),
                  }))}
                />
              }
            >
              <Cut
                title={text.dimensions}
                lines={byDimension.map(sum => ({ ...sum, id: sum.dimension, name: dimensions[sum.dimension] }))}
              />
              <Cut
                title={text.kinds}
                lines={kinds.map(sum => ({ ...sum, id: sum.kind, name: activityKinds[sum.kind] }))}
              />
            </Columns>
          </>
        )}
      </QueryView>
    </Screen>
  )
}

export default function ActivityFiguresPage() {
  const node = useParam('node')
  const place = useParam('place')
  if (node !== undefined) return <Sums key={node} node={node} place={place} />
  return (
    <Screen title={titles.activityFigures}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
