import { useEffect } from 'react'
import { useQuery } from '@/cloud'
import { drafts } from '@/contract/drafts'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { kept } from '../draft/kept'

/** Fetches a draft, puts it on the phone and goes on with it. */
export function OpenDraft({ id, onGone }: { id: string; onGone(): void }) {
  const query = useQuery(drafts.open, { id })
  const { data } = query
  useEffect(() => {
    if (!data) return
    kept.fromCloud(id, data.title, data.facts, data.savedAt)
    onGone()
    open('letterPath')
  }, [data, id, onGone])
  return <QueryView query={query}>{() => null}</QueryView>
}
