import type { ParsedInputOf } from '../../src/contract/define'
import { lineage } from '../../src/contract/organisation'
import type { stations as contract } from '../../src/contract/stations'
import { stationDefaults } from '../../src/contract/stations'
import {
  type CommandContext,
  compact,
  derivedId,
  find,
  isRefused,
  lookIntoPictures,
  maskNumbers,
  refuse,
} from '../kernel'
import { openPlace } from '../people'
import { faultFolderOf } from './pictures'
import { type FaultRecord, faults } from './store'

/** One tap is enough where the checklist has the thing; anything else needs a word. */
export async function reportFault(
  { node, facility, words, pictures }: ParsedInputOf<typeof contract.reportFault>,
  { tx, key, actor, now, later }: CommandContext,
) {
  const reporter = actor.person().personId
  if (facility === undefined && words === '') return refuse('FAULT_WORDS_MISSING')
  const place = await openPlace(tx, node)
  if (place?.kind !== 'station') return refuse('STATION_NOT_FOUND')
  const own = await find(faults, { where: { reporter, open: true }, limit: stationDefaults.faultsMost })
  if (own.length >= stationDefaults.faultsMost) return refuse('TOO_MANY_FAULTS', { most: stationDefaults.faultsMost })
  const kept = await lookIntoPictures(pictures, faultFolderOf(reporter))
  if (isRefused(kept)) return kept
  const record: FaultRecord = compact({
    _id: derivedId('fault', reporter, key),
    node,
    areas: lineage(node),
    facility,
    words: maskNumbers(words),
    pictures: kept,
    reporter,
    state: 'open' as const,
    open: true,
    at: now,
  })
  await tx.create(faults, record)
  // what is broken shows on the station from now on; it has a document of its own, so that eight trips are enough
  await later('stations.mark', { node })
  return { id: record._id }
}
