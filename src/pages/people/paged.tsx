import { type ReactNode, useEffect, useState } from 'react'
import { appText } from '@/copy/app'
import { Button } from '@/ui/button'
import { type Asked, QueryView } from '@/ui/query-view'
import { Rows } from '@/ui/rows'

interface PageOf<T> {
  readonly items: readonly T[]
  readonly next?: string | undefined
}

export interface PagedProps<T> {
  /** a hook that asks for one page of the list */
  useRows(subject: string, after: string | undefined): Asked<PageOf<T>>
  /** whose list: a place's id, or '' for one's own */
  subject: string
  /** higher after every change that the list must show */
  version?: number
  empty: ReactNode
  children(item: T): ReactNode
}

/** A list that grows by a press, page after page. */
export function Paged<T>({ after, ...list }: PagedProps<T> & { after?: string }) {
  const { useRows, subject, version = 0, empty, children } = list
  const rows = useRows(subject, after)
  const [more, setMore] = useState(false)
  const { reload } = rows
  useEffect(() => {
    if (version > 0) reload()
  }, [version, reload])
  return (
    <QueryView query={rows} empty={({ items }) => (items.length === 0 && after === undefined ? empty : undefined)}>
      {({ items, next }) => (
        <>
          {items.length > 0 && <Rows>{items.map(children)}</Rows>}
          {next !== undefined && more && <Paged {...list} after={next} />}
          {next !== undefined && !more && (
            <Button kind="quiet" icon="down" onPress={() => setMore(true)}>
              {appText.more}
            </Button>
          )}
        </>
      )}
    </QueryView>
  )
}
