import { useQuery } from '@/cloud'
import { books } from '@/contract/books'
import { bookDeskText as text } from '@/copy/books'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Figure, Figures } from '@/ui/figures'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { LentList } from './lent-list'
import { DeskWishes } from './wishes'

/** What is out and what people wish for; at a station also the way to add a book. */
function Desk({ node, place }: { node: string; place: string | undefined }) {
  const query = useQuery(books.desk, { node })
  const { toast, say } = useToast()
  const stations = query.data?.stations ?? []
  const here = stations.some(station => station.node === node)
  const done = (words: string) => {
    say(words)
    query.reload()
  }
  return (
    <Screen
      title={titles.bookDesk}
      wide
      footer={
        here && (
          <Button kind="primary" icon="plus" onPress={() => open('bookForm', { node })}>
            {text.add}
          </Button>
        )
      }
    >
      <Heading level={1}>{place === undefined ? titles.bookDesk : text.title(place)}</Heading>
      <QueryView query={query}>
        {({ figures, lent, wishes }) => (
          <Columns side={<DeskWishes wishes={wishes} onChanged={query.reload} />}>
            <Figures>
              <Figure name={text.figures.titles} value={figures.titles} />
              <Figure name={text.figures.lent} value={figures.lent} />
              <Figure name={text.figures.late} value={figures.late} />
            </Figures>
            <Rows>
              {here ? (
                <Row icon="book" title={text.list} onPress={() => open('books', { node })} />
              ) : (
                stations.map(station => (
                  <Row
                    key={station.node}
                    icon="place"
                    title={station.place}
                    note={text.stations}
                    onPress={() => open('bookDesk', station)}
                  />
                ))
              )}
            </Rows>
            <Group>
              <Heading>{text.lent}</Heading>
              {figures.lent === 0 && <EmptyState title={text.noneLent} text={text.noneLentText} />}
              <LentList node={node} rows={lent.items} next={lent.next} several={!here} onDone={done} />
            </Group>
          </Columns>
        )}
      </QueryView>
      {toast}
    </Screen>
  )
}

export default function BookDeskPage() {
  const node = useParam('node')
  const place = useParam('place')
  if (node !== undefined) return <Desk key={node} node={node} place={place} />
  return (
    <Screen title={titles.bookDesk}>
      <RefusalNotice error={{ code: 'NOT_A_STATION' }} />
    </Screen>
  )
}
