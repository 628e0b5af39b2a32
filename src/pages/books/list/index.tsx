import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { books, type BookRow as Row } from '@/contract/books'
import { appText } from '@/copy/app'
import { bookText as text } from '@/copy/books'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { addressOf, open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { BookRow } from '../parts/book-row'
import { Search, type Wanted } from './search'
import { Wishes } from './wishes'

const inputOf = (node: string, { words, shelf }: Wanted) => ({
  node,
  ...(words.trim() !== '' && { words: words.trim() }),
  ...(shelf && { shelf }),
})

const List = ({ rows }: { rows: readonly Row[] }) => (
  <Rows>
    {rows.map(row => (
      <BookRow key={row.id} row={row} onPress={() => open('book', { id: row.id })} />
    ))}
  </Rows>
)

/** Further titles, page after page. */
function Further({ node, wanted, after }: { node: string; wanted: Wanted; after: string }) {
  const [asked, setAsked] = useState(false)
  const query = useQuery(books.list, { ...inputOf(node, wanted), after }, { enabled: asked })
  if (!asked) {
    return (
      <Button kind="quiet" icon="down" onPress={() => setAsked(true)}>
        {appText.more}
      </Button>
    )
  }
  return (
    <QueryView query={query}>
      {({ books: { items, next } }) => (
        <>
          {items.length > 0 && <List rows={items} />}
          {next !== undefined && <Further node={node} wanted={wanted} after={next} />}
        </>
      )}
    </QueryView>
  )
}

/** The books of a station: looked through, looked for, wished for. */
function Corner({ node, place }: { node: string; place: string | undefined }) {
  const [wanted, setWanted] = useState<Wanted>({ words: '', shelf: false })
  const looking = wanted.words.trim() !== '' || wanted.shelf
  const query = useQuery(books.list, inputOf(node, wanted), { keep: !looking })
  const name = query.data?.place ?? place
  useShareAppMessage(() => ({
    title: name === undefined ? titles.books : text.title(name),
    path: addressOf('books', { node }),
  }))
  return (
    <Screen title={titles.books} wide>
      <Group>
        <Heading level={1}>{name === undefined ? titles.books : text.title(name)}</Heading>
        <View className="nx-quiet">{text.lead}</View>
      </Group>
      <Columns side={query.data && <Wishes node={node} wishes={query.data.wishes} onChanged={query.reload} />}>
        <Search wanted={wanted} onChange={setWanted} />
        <QueryView
          query={query}
          empty={({ books: { items, next } }) =>
            items.length === 0 && next === undefined ? (
              <EmptyState
                title={looking ? text.search.none : text.search.empty}
                text={looking ? text.search.noneText : text.search.emptyText}
              />
            ) : undefined
          }
        >
          {({ books: { items, next } }) => (
            <>
              {items.length > 0 && <List rows={items} />}
              {next !== undefined && <Further key={next} node={node} wanted={wanted} after={next} />}
            </>
          )}
        </QueryView>
      </Columns>
    </Screen>
  )
}

export default function BooksPage() {
  const node = useParam('node')
  const place = useParam('place')
  if (node !== undefined) return <Corner node={node} place={place} />
  return (
    <Screen title={titles.books}>
      <RefusalNotice error={{ code: 'NOT_A_STATION' }} />
    </Screen>
  )
}
