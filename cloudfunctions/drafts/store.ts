/** The documents of this domain. */
import type { Facts } from '../../src/contract/letters'
import { collection, derivedId, type Stored } from '../kernel'

/** `_id` is derived from the person and the app's id, so nobody's draft can be reached by another. */
export interface DraftRecord extends Stored {
  readonly personId: string
  /** the app's id */
  readonly draftId: string
  readonly title: string
  readonly facts: Facts
  /** of the last saving */
  readonly at: number
}
export const drafts = collection<DraftRecord>('letterDrafts')

/** Written with every new draft, so that two phones that save at once meet here and are counted one after the other. */
export const countLock = collection<Stored & { readonly at: number }>('letterDrafts')

export const draftKey = (personId: string, draftId: string): string => derivedId('draft', personId, draftId)
export const lockKey = (personId: string): string => derivedId('draft lock', personId)
