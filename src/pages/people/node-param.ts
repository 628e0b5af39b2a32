import type { NodeId } from '@/contract/organisation'
import { useSession } from '@/session'
import { useParam } from '@/ui/navigation'

export interface NodeParam {
  readonly node: NodeId
  /** the place's name, for the heading; from the address, or from one's own role there; its id otherwise */
  readonly place: string
}

/** The place that a page is about; undefined when the address names none. The cloud judges whether it exists. */
export function useNodeParam(): NodeParam | undefined {
  const node = useParam('node')
  const place = useParam('place')
  const { me } = useSession()
  const own = me?.person?.roles.find(role => role.node === node)?.place
  return node === undefined ? undefined : { node, place: place ?? own ?? node }
}
