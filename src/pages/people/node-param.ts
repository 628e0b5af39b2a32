import { type NodeId, NodeKind } from '@/contract/organisation'
import { useSession } from '@/session'
import { useParam } from '@/ui/navigation'

export interface NodeParam {
  readonly node: NodeId
  /** the place's name, for the heading; from the address, or from one's own role there; its id otherwise */
  readonly place: string
  /** from the address, or from one's own role there */
  readonly kind: NodeKind | undefined
}

/** The place that a page is about; undefined when the address names none. The cloud judges whether it exists. */
export function useNodeParam(): NodeParam | undefined {
  const node = useParam('node')
  const place = useParam('place')
  const kind = useParam('kind')
  const { me } = useSession()
  const own = me?.person?.roles.find(role => role.node === node)
  if (node === undefined) return undefined
  return {
    node,
    place: place ?? own?.place ?? node,
    kind: NodeKind.options.find(known => known === kind) ?? own?.kind,
  }
}
