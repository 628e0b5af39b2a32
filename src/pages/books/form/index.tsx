import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { type BookEntry, type BookView, books } from '@/contract/books'
import { bookDeskText } from '@/copy/books'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { goBack, replace, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { Fields } from './fields'
import { Remove } from './remove'
import { emptyForm, entryOf, type Typed, typedFrom } from './state'

const text = bookDeskText.form

interface FormProps {
  first: Typed
  out: number
  act: string
  acting: string
  busy: boolean
  outcome: Parameters<typeof OutcomeNotice>[0]['outcome']
  onSend(entry: BookEntry): void
}

function Form({ first, out, act, acting, busy, outcome, onSend }: FormProps) {
  const [typed, setTyped] = useState(first)
  const entry = entryOf(typed)
  const send = () => {
    if (entry) onSend(entry)
  }
  return (
    <>
      <Fields typed={typed} out={out} onChange={more => setTyped(before => ({ ...before, ...more }))} />
      <OutcomeNotice outcome={outcome} onRetry={send} />
      <Button kind="primary" icon="check" disabled={!entry} busy={busy && acting} onPress={send}>
        {act}
      </Button>
    </>
  )
}

/** One book after the other: the form is empty again as soon as one stands on the shelf. */
function Add({ node }: { node: string }) {
  const { send, busy, outcome } = useCommand(books.add)
  const [count, setCount] = useState(0)
  const { toast, say } = useToast()
  const add = async (book: BookEntry) => {
    const { kind } = await send({ node, book })
    if (kind !== 'done') return
    say(text.added)
    setCount(before => before + 1)
  }
  const words = { act: text.add, acting: text.adding }
  return (
    <>
      <Form
        key={count}
        first={emptyForm}
        out={0}
        {...words}
        busy={busy}
        outcome={outcome}
        onSend={book => void add(book)}
      />
      {toast}
    </>
  )
}

function Edit({ book: { id, node, ...book } }: { book: BookView }) {
  const { send, busy, outcome } = useCommand(books.edit)
  const edit = async (entry: BookEntry) => {
    const { kind } = await send({ id, book: entry })
    if (kind === 'done') goBack()
  }
  const words = { act: text.save, acting: text.saving }
  return (
    <>
      <Form
        first={typedFrom({ id, node, ...book })}
        out={book.copies - book.onShelf}
        {...words}
        busy={busy}
        outcome={outcome}
        onSend={entry => void edit(entry)}
      />
      <Remove id={id} onRemoved={() => replace('books', { node })} />
    </>
  )
}

/** Puts a book on the shelf, or changes what is said about it. */
export default function BookFormPage() {
  const node = useParam('node')
  const id = useParam('id')
  const query = useQuery(books.read, { id: id ?? '' }, { enabled: id !== undefined })
  return (
    <Screen title={titles.bookForm}>
      {id !== undefined && <QueryView query={query}>{({ book }) => <Edit book={book} />}</QueryView>}
      {id === undefined && node !== undefined && <Add node={node} />}
      {id === undefined && node === undefined && <RefusalNotice error={{ code: 'NOT_A_STATION' }} />}
    </Screen>
  )
}
