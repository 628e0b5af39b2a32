import { type ReactNode, useEffect, useState } from 'react'
import { appText } from '@/copy/app'
import { Button } from '../button'
import { type Asked, QueryView } from '../query-view'

interface PageOf<T> {
  readonly items: readonly T[]
  readonly next?: string | undefined
}

export interface PagedProps<T> {
  /** a hook that asks for the page after this one */
  usePage(after: string | undefined): Asked<PageOf<T>>
  /** higher after every change that the list must show */
  version?: number
  empty: ReactNode
  /** `follows`: there is another page after this one */
  children(items: readonly T[], follows: boolean): ReactNode
}

/** A list that grows by a press, page after page. */
export function Paged<T>({ after, ...list }: PagedProps<T> & { after?: string }) {
  const { usePage, version = 0, empty, children } = list
  const query = usePage(after)
  const [more, setMore] = useState(false)
  const { reload } = query
  useEffect(() => {
    if (version > 0) reload()
  }, [version, reload])
  // a page may be empty and still not be the last one
  const isEmpty = ({ items, next }: PageOf<T>) => items.length === 0 && next === undefined && after === undefined
  return (
    <QueryView query={query} empty={found => (isEmpty(found) ? empty : undefined)}>
      {({ items, next }) => (
        <>
          {items.length > 0 && children(items, next !== undefined)}
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
