import type { NodeId } from '../../src/contract/organisation'
import { collection, type Stored } from '../kernel'

/** As far as others may know a group: where it belongs. The domain `groups` keeps the rest of the row. */
export interface TiedGroup extends Stored {
  readonly node: NodeId
}
export const tiedGroups = collection<TiedGroup>('groups')
