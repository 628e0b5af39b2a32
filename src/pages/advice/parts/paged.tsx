import { type ReactNode, useState } from 'react'
import { appText } from '@/copy/app'
import { Button } from '@/ui/button'
import { type Asked, QueryView } from '@/ui/query-view'

interface PageOf<T> {
  readonly items: readonly T[]
  readonly next?: string | undefined
}

export interface PagedProps<T> {
  /** a hook that asks for the page after this one */
  usePage(after: string | undefined): Asked<PageOf<T>>
  empty: ReactNode
  children(items: readonly T[]): ReactNode
}

/** A list that grows by a press, page after page. */
export function Paged<T>({ after, ...list }: PagedProps<T> & { after?: string }) {
  const { usePage, empty, children } = list
  const query = usePage(after)
  const [more, setMore] = useState(false)
  return (
    <QueryView
      query={query}
      empty={({ items, next }) => (items.length + (next?.length ?? 0) === 0 && after === undefined ? empty : undefined)}
    >
      {({ items, next }) => (
        <>
          {items.length > 0 && children(items)}
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
