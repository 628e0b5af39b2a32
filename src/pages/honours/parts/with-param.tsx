import type { ReactNode } from 'react'
import { useParam } from '@/ui/navigation'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'

interface Props {
  title: string
  children(value: string): ReactNode
}

function WithParam({ title, name, code, children }: Props & { name: string; code: string }) {
  const value = useParam(name)
  if (value !== undefined) return <>{children(value)}</>
  return (
    <Screen title={title}>
      <RefusalNotice error={{ code }} />
    </Screen>
  )
}

/** A page of a place; without one it says so. */
export const AtNode = (props: Props) => <WithParam {...props} name="node" code="PLACE_NOT_FOUND" />

/** A page of a post; without one it says so. */
export const OfPost = (props: Props) => <WithParam {...props} name="id" code="POST_NOT_FOUND" />
