import { View } from '@tarojs/components'
import { useQuery } from '@/cloud'
import { advice } from '@/contract/advice'
import { deskText } from '@/copy/advice'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { AnsweringTime } from './answering-time'
import { PlaceFigures } from './place-figures'

const text = deskText.figures

function Figures({ node, place }: { node: string; place: string | undefined }) {
  const query = useQuery(advice.counts, { node })
  return (
    <Screen title={titles.adviceFigures}>
      <Heading level={1}>{place === undefined ? titles.adviceFigures : text.title(place)}</Heading>
      <QueryView
        query={query}
        empty={({ rows }) => (rows.length === 0 ? <EmptyState title={text.none} text={text.noneText} /> : undefined)}
      >
        {({ days, rows, complete }) => (
          <>
            <View className="nx-quiet">{text.text(days)}</View>
            {!complete && <Notice title={text.incomplete} />}
            {rows.map(row => (
              <PlaceFigures key={row.node} row={row} />
            ))}
          </>
        )}
      </QueryView>
      <AnsweringTime node={node} />
    </Screen>
  )
}

/** How many wait and how soon they are answered, place by place; and the time that is promised. */
export default function FiguresPage() {
  const node = useParam('node')
  const place = useParam('place')
  if (node !== undefined) return <Figures node={node} place={place} />
  return (
    <Screen title={titles.adviceFigures}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
