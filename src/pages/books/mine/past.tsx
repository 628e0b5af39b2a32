import { useState } from 'react'
import { useQuery } from '@/cloud'
import { books, type PastLoan } from '@/contract/books'
import { appText } from '@/copy/app'
import { bookText } from '@/copy/books'
import { dayOf, dayText } from '@/copy/dates'
import { Button } from '@/ui/button'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { named } from '../parts/named'

const text = bookText.mine

interface Props {
  rows: readonly PastLoan[]
  next: string | undefined
}

/** What the reader has had, the last one first; older ones page after page. */
export function Past({ rows, next }: Props) {
  return (
    <>
      {rows.length > 0 && (
        <Rows>
          {rows.map(({ id, book, title, place, since, returnedAt }) => (
            <Row
              key={id}
              title={named({ title })}
              note={`${text.times(dayText(dayOf(since)), dayText(dayOf(returnedAt)))} · ${place}`}
              onPress={() => open('book', { id: book })}
            />
          ))}
        </Rows>
      )}
      {next !== undefined && <Older after={next} />}
    </>
  )
}

function Older({ after }: { after: string }) {
  const [asked, setAsked] = useState(false)
  const query = useQuery(books.mine, { after }, { enabled: asked })
  if (!asked) {
    return (
      <Button kind="quiet" icon="down" onPress={() => setAsked(true)}>
        {appText.more}
      </Button>
    )
  }
  return <QueryView query={query}>{({ past }) => <Past rows={past.items} next={past.next} />}</QueryView>
}
