import { useQuery } from '@/cloud'
import { books } from '@/contract/books'
import { bookText } from '@/copy/books'
import { titles } from '@/copy/titles'
import { Badge } from '@/ui/badge'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { named } from '../parts/named'
import { Lent } from './lent'
import { Past } from './past'
import { OwnWishes } from './wishes'

const text = bookText.mine

/** What I have and until when, what I wait and wish for, what I have had. */
export default function MyBooksPage() {
  const query = useQuery(books.mine, {}, { keep: true })
  const { toast, say } = useToast()
  const done = (words: string) => {
    say(words)
    query.reload()
  }
  return (
    <Screen title={titles.myBooks}>
      <QueryView query={query}>
        {({ lent, awaited, wishes, past }) => (
          <>
            {lent.length === 0 ? (
              <EmptyState picture="lantern" title={text.noneLent} text={text.noneLentText} />
            ) : (
              <Group>
                <Heading>{text.lent}</Heading>
                {lent.map(loan => (
                  <Lent key={loan.book} loan={loan} onDone={done} />
                ))}
              </Group>
            )}
            {awaited.length > 0 && (
              <Group>
                <Heading>{text.awaited}</Heading>
                <Rows>
                  {awaited.map(({ book, title, place, onShelf }) => (
                    <Row
                      key={book}
                      title={named({ title })}
                      note={place}
                      end={
                        <Badge tone={onShelf > 0 ? 'success' : 'plain'}>
                          {onShelf > 0 ? text.back : text.stillOut}
                        </Badge>
                      }
                      onPress={() => open('book', { id: book })}
                    />
                  ))}
                </Rows>
              </Group>
            )}
            <OwnWishes wishes={wishes} />
            {(past.items.length > 0 || past.next !== undefined) && (
              <Group>
                <Heading>{text.past}</Heading>
                <Past rows={past.items} next={past.next} />
              </Group>
            )}
          </>
        )}
      </QueryView>
      {toast}
    </Screen>
  )
}
