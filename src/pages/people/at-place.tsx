import type { ReactNode } from 'react'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { type NodeParam, useNodeParam } from './node-param'

/** A page about one place of the tree; an address without a place says so instead. */
export function AtPlace({ title, children }: { title: string; children(at: NodeParam): ReactNode }) {
  const at = useNodeParam()
  if (at) return <>{children(at)}</>
  return (
    <Screen title={title}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
