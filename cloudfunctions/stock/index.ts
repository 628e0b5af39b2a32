/**
 * The stock room: how much of a thing lies at a place, and every movement that made it so. Not a domain; whoever keeps something for
 * people (supplies, gift packs) keeps it here, so that there is one way of counting. Quantities are whole units.
 */
export { move, moveAll } from './move'
export type { Movement } from './rules'
export { type EntryRecord, entries, type StockRecord } from './store'
