/** Ids and names of files that follow from what they name. */
import { derivedId } from '../kernel'

/** The n-th snap of somebody on a day. */
export const snapId = (person: string, day: string, n: number): string => derivedId('snap', person, day, String(n))

/** Where a sender's photos lie on their way in; it names nobody. */
export const folderOf = (person: string): string => `snaps/${derivedId('snapFolder', person)}`

/** Under this name the kernel waits for WeChat's checks. */
export const checksOf = (snap: string): string => `snaps.${snap}`
export const snapOfChecks = (thing: string): string => thing.replace(/^snaps\./, '')

export const pictureId = (snap: string, n: number): string => `${snap}.${n}`
export const monthId = (person: string, day: string): string => `${person}.${day.slice(0, 7)}`
