/** Ids that say what may only be there once. */
import { derivedId } from '../kernel'

/** One service for each person and activity. */
export const serviceId = (activity: string, person: string): string => `${activity}.${person}`
/** Somebody without a phone, by name; two of one name need something beside it. */
export const guestId = (activity: string, name: string): string => `${activity}.${derivedId('guest', name)}`
/** Where a person's proofs lie; it names nobody. */
export const proofFolderOf = (person: string): string => `proofs/${derivedId('proofFolder', person)}`
