/** The documents of this domain. */
import type { NodeId } from '../../src/contract/organisation'
import { collection, type Stored } from '../kernel'

/** A printed file's parts after the first, in WeChat's storage for a day. `_id` is random; nothing says for whom it was. */
export interface PosterFileRecord extends Stored {
  readonly node: NodeId
  readonly files: readonly string[]
  readonly at: number
}
export const posterFiles = collection<PosterFileRecord>('posterFiles')
