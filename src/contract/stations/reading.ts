/** The part of the domain that the tab's page needs; the same action, without what stands behind the others. */
import { defineDomain } from '../define'
import { list } from './list'

export const stationReading = defineDomain('stations', '驿站', list)
