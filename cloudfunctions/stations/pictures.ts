import { derivedId } from '../kernel'

/** Where a reporter's pictures lie; it names nobody. */
export const faultFolderOf = (personId: string): string => `faults/${derivedId('faultFolder', personId)}`
/** Where a station's photos lie, whoever of its staff takes them. */
export const photoFolderOf = (node: string): string => `stations/${derivedId('stationFolder', node)}`
