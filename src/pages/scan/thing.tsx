import { type ReactNode, useEffect } from 'react'
import { useQuery } from '@/cloud'
import { codesLooking } from '@/contract/codes/looking'
import { appText } from '@/copy/app'
import '@/copy/errors/codes-looking'
import { EmptyState } from '@/ui/empty'
import { replace } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'

const text = appText.scan

/** A code of the registry that says by itself not what it is: asked once, then its page takes this one's place. */
export function Thing({ code, acts }: { code: string; acts: ReactNode }) {
  const query = useQuery(codesLooking.resolve, { code })
  const { data } = query
  useEffect(() => {
    if (data?.kind === 'book') replace('book', { id: data.target })
    if (data?.kind === 'activity') replace('activity', { id: data.target })
    if (data?.kind === 'station') replace('station', { node: data.target })
  }, [data])
  return (
    <QueryView query={query}>
      {({ kind }) =>
        kind === 'book' || kind === 'activity' || kind === 'station' ? null : (
          <EmptyState picture="door" title={text.unknown.title} text={text.unknown.text}>
            {acts}
          </EmptyState>
        )
      }
    </QueryView>
  )
}
