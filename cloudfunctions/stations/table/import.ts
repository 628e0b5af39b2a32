import type { ParsedInputOf } from '../../../src/contract/define'
import { contains } from '../../../src/contract/organisation'
import { type stations as contract, type StationDetails, stationKinds } from '../../../src/contract/stations'
import type { StationChange, StationSaid } from '../../../src/contract/stations/table'
import { type CommandContext, compact, isRefused, refuse } from '../../kernel'
import { hangPlaces, nameAnew, openPlace } from '../../people'
import { writtenOf } from '../details'
import { recordOf, stations } from '../store'
import { unwritten } from '../views'

/** What stands after a row has spoken: what it does not say stays, null empties. */
function spoken(
  { name: _name, spot, phone, ...said }: StationSaid,
  before: StationDetails | undefined,
): StationDetails {
  const { spot: oldSpot, phone: oldPhone, ...old } = before ?? emptyOf(said.kind)
  const places = {
    spot: spot === undefined ? oldSpot : (spot ?? undefined),
    phone: phone === undefined ? oldPhone : (phone ?? undefined),
  }
  return { ...old, ...compact(said), ...compact(places) }
}

const emptyOf = (kind: StationDetails['kind'] = unwritten.kind): StationDetails => ({
  ...unwritten,
  kind,
  facilities: [...stationKinds[kind].facilities],
})

/** @returns whether anything had to be written */
async function change({ node, said }: StationChange, { tx, now }: CommandContext) {
  const place = await openPlace(tx, node)
  if (!place) return refuse('PLACE_CLOSED')
  if (place.kind !== 'station') return refuse('NOT_A_STATION')
  const renamed = said.name !== undefined && said.name !== place.name
  if (renamed) await nameAnew(tx, place, said.name ?? place.name)
  const record = await tx.get(stations, node)
  const next = recordOf(node, spoken(said, record && writtenOf(record)), record, now)
  const { at: _then, ...before } = record ?? { at: 0 }
  const { at: _now, ...after } = next
  const rewritten = !sameDocument(before, after)
  if (rewritten) await tx.put(stations, next)
  return { written: renamed || rewritten }
}

const sameDocument = (one: object, other: object) => sorted(one) === sorted(other)
const sorted = (value: object) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Writes one portion of a table. The cloud judges it anew: what is written already is left as it is. */
export async function importStations(
  { node, portion }: ParsedInputOf<typeof contract.importStations>,
  context: CommandContext,
) {
  const { tx, now } = context
  const tally = { added: 0, changed: 0, skipped: 0 }
  for (const { parent, stations: wanted } of portion.fresh) {
    if (!contains(node, parent)) return refuse('PLACE_NOT_FOUND')
    const places = wanted.map(({ segment, name }) => ({ segment, name, kind: 'station' as const }))
    const done = await hangPlaces(tx, parent, places, now)
    if (isRefused(done)) return done
    for (const { segment, said } of wanted) {
      if (!done.hung.has(segment)) continue
      await tx.create(stations, recordOf(`${parent}.${segment}`, spoken(said, undefined), undefined, now))
    }
    tally.added += done.hung.size
    tally.skipped += wanted.length - done.hung.size
  }
  for (const one of portion.changed) {
    if (!contains(node, one.node)) return refuse('PLACE_NOT_FOUND')
    const done = await change(one, context)
    if (isRefused(done)) return done
    if (done.written) tally.changed += 1
    else tally.skipped += 1
  }
  return tally
}
