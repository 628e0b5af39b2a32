import type { NodeId } from '../../src/contract/organisation'
import { collection, type Stored } from '../kernel'

/** A file's parts after the first. `_id` is random; nothing says for whom it was. */
export interface FilePartsRecord extends Stored {
  readonly node: NodeId
  readonly files: readonly string[]
  /** what the file shows, by ids of whoever made it */
  readonly about?: readonly string[]
  readonly at: number
}
export const fileParts = collection<FilePartsRecord>('fileParts')
