import type { NodeId } from '@/contract/organisation'
import { useParam } from '@/ui/navigation'

export interface NodeParam {
  readonly node: NodeId
  /** the place's name, for the heading; its id where the address does not bring it */
  readonly place: string
}

/** The place that a page is about; undefined when the address names none. The cloud judges whether it exists. */
export function useNodeParam(): NodeParam | undefined {
  const node = useParam('node')
  const place = useParam('place')
  return node === undefined ? undefined : { node, place: place ?? node }
}
