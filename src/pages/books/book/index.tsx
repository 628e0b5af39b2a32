import { useShareAppMessage } from '@tarojs/taro'
import { useQuery } from '@/cloud'
import { books } from '@/contract/books'
import { shelfKeepers } from '@/contract/books/access'
import { bookDeskText, bookText } from '@/copy/books'
import { titles } from '@/copy/titles'
import { mayDo, useSession } from '@/session'
import { Button } from '@/ui/button'
import { addressOf, open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { About } from './about'
import { BookCode } from './code'
import { LendTo } from './lend-to'
import { Mine } from './mine'
import { Take } from './take'
import { Wait } from './wait'

/** One title: what it is, and the one thing that the reader can do with it now. */
export default function BookPage() {
  const id = useParam('id')
  const query = useQuery(books.read, { id: id ?? '' }, { enabled: id !== undefined })
  const { can } = useSession()
  const { toast, say } = useToast()
  const title = query.data?.book.title
  useShareAppMessage(() => ({
    title: title === undefined ? titles.books : bookText.share(title),
    path: id === undefined ? addressOf('home') : addressOf('book', { id }),
  }))
  const done = (words: string) => {
    say(words)
    query.reload()
  }
  return (
    <Screen title={titles.book}>
      {id === undefined ? (
        <RefusalNotice error={{ code: 'BOOK_NOT_FOUND' }} />
      ) : (
        <QueryView query={query}>
          {({ book, mine, iWait }) => (
            <>
              <About book={book} />
              {mine && <Mine loan={mine} onDone={done} />}
              {!mine && book.onShelf > 0 && <Take id={id} onDone={done} />}
              {!mine && book.onShelf === 0 && <Wait id={id} on={iWait} onChanged={query.reload} />}
              {mayDo({ can }, shelfKeepers, book.node) && (
                <>
                  {book.onShelf > 0 && <LendTo id={id} onDone={done} />}
                  <BookCode id={id} />
                  <Button kind="quiet" icon="edit" onPress={() => open('bookForm', { id })}>
                    {bookDeskText.edit}
                  </Button>
                </>
              )}
            </>
          )}
        </QueryView>
      )}
      {toast}
    </Screen>
  )
}
