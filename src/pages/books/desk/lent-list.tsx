import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { books, type LentRow } from '@/contract/books'
import { appText } from '@/copy/app'
import { bookDeskText as text } from '@/copy/books'
import { Button } from '@/ui/button'
import { QueryView } from '@/ui/query-view'
import { Rows } from '@/ui/rows'
import { Lent } from './lent'

interface Props {
  node: string
  rows: readonly LentRow[]
  next: string | undefined
  several: boolean
  onDone(words: string): void
}

/** What is out, the longest due first; further ones page after page. */
export function LentList({ node, rows, next, several, onDone }: Props) {
  return (
    <>
      {rows.length > 0 && (
        <Rows>
          {rows.map(row => (
            <Lent key={row.loan} row={row} several={several} onDone={onDone} />
          ))}
        </Rows>
      )}
      {rows.some(({ reader }) => reader !== undefined) && <View className="nx-quiet">{text.lookedTrail}</View>}
      {next !== undefined && <Further node={node} after={next} several={several} onDone={onDone} />}
    </>
  )
}

function Further({ node, after, several, onDone }: Omit<Props, 'rows' | 'next'> & { after: string }) {
  const [asked, setAsked] = useState(false)
  const query = useQuery(books.desk, { node, after }, { enabled: asked })
  if (!asked) {
    return (
      <Button kind="quiet" icon="down" onPress={() => setAsked(true)}>
        {appText.more}
      </Button>
    )
  }
  const done = (words: string) => {
    query.reload()
    onDone(words)
  }
  return (
    <QueryView query={query}>
      {({ lent }) => <LentList node={node} rows={lent.items} next={lent.next} several={several} onDone={done} />}
    </QueryView>
  )
}
