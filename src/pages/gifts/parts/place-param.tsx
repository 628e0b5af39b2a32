import type { ReactNode } from 'react'
import { useParam } from '@/ui/navigation'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'

interface Props {
  title: string
  children(node: string): ReactNode
}

/** A page of a place; without one it says so. */
export function AtNode({ title, children }: Props) {
  const node = useParam('node')
  if (node !== undefined) return <>{children(node)}</>
  return (
    <Screen title={title}>
      <RefusalNotice error={{ code: 'PLACE_UNKNOWN' }} />
    </Screen>
  )
}

/** A page of a round; without one it says so. */
export function OfRound({ title, children }: { title: string; children(id: string): ReactNode }) {
  const id = useParam('id')
  if (id !== undefined) return <>{children(id)}</>
  return (
    <Screen title={title}>
      <RefusalNotice error={{ code: 'ROUND_NOT_FOUND' }} />
    </Screen>
  )
}
