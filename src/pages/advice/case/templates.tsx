import { useState } from 'react'
import { useQuery } from '@/cloud'
import { advice, type Subject } from '@/contract/advice'
import { deskText } from '@/copy/advice'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'

const text = deskText.templates

interface Props {
  node: string
  subject: Subject
  onInsert(words: string): void
}

function Choose({ node, subject, onInsert }: Props) {
  const query = useQuery(advice.templates, { node })
  return (
    <QueryView
      query={query}
      empty={({ templates }) =>
        templates.length === 0 ? <EmptyState title={text.none} text={text.noneText} /> : undefined
      }
    >
      {({ templates }) => (
        <Rows>
          {[...templates]
            .sort((a, b) => Number(b.subject === subject) - Number(a.subject === subject))
            .map(({ id, title, words }) => (
              <Row key={id} title={title} note={words} act={deskText.insert} onPress={() => onInsert(words)} />
            ))}
        </Rows>
      )}
    </QueryView>
  )
}

/** 常用语: those for this kind of matter stand first; a press puts one into the reply. */
export function Templates(props: Props) {
  const [open, setOpen] = useState(false)
  const insert = (words: string) => {
    props.onInsert(words)
    setOpen(false)
  }
  return (
    <>
      <Button kind="quiet" icon="letters" onPress={() => setOpen(true)}>
        {deskText.insert}
      </Button>
      {open && (
        <Sheet title={text.title} onClose={() => setOpen(false)}>
          <Choose {...props} onInsert={insert} />
        </Sheet>
      )}
    </>
  )
}
