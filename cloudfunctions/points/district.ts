/** Rules are the district's: a role further down does not reach it. */
import { lineage } from '../../src/contract/organisation'
import type { QueryContext } from '../kernel'

/** The district of whoever asks, who has a role. */
export const districtOf = (actor: QueryContext['actor']): string => lineage(actor.grants[0]?.node ?? '')[0] ?? ''
