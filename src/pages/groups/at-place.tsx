import type { ReactNode } from 'react'
import type { NodeId } from '@/contract/organisation'
import { useSession } from '@/session'
import { useParam } from '@/ui/navigation'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'

export interface Place {
  readonly node: NodeId
  readonly place: string
  /** groups are tied to communities only */
  readonly community: boolean
}

/** A page about one place; an address without a place says so instead. */
export function AtPlace({ title, children }: { title: string; children(at: Place): ReactNode }) {
  const node = useParam('node')
  const place = useParam('place')
  const kind = useParam('kind')
  const { me } = useSession()
  const own = me?.person?.roles.find(role => role.node === node)
  if (node !== undefined) {
    return <>{children({ node, place: place ?? own?.place ?? node, community: (kind ?? own?.kind) === 'community' })}</>
  }
  return (
    <Screen title={title}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
