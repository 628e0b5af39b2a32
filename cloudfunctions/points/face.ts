/** What other domains name by person and purse. */
import type { Purse } from '../../src/contract/points/purses'
import type { Tx } from '../kernel'
import { rank } from './rank'
import { type EntryRecord, pointEntries, purseId } from './store'

/** Brings what somebody earned onto the boards; as often as one likes. */
export const rankOf = (person: string, purse: Purse): Promise<void> => rank(purseId(person, purse))

export const entryOf = (tx: Tx, id: string): Promise<EntryRecord | undefined> => tx.get(pointEntries, id)
