import type { ParsedInputOf } from '../../src/contract/define'
import type { stations as contract } from '../../src/contract/stations'
import { type CommandContext, isRefused, lookIntoPictures, refuse } from '../kernel'
import { openPlace } from '../people'
import { photoFolderOf } from './pictures'
import { recordOf, stations } from './store'

/** Writes all that is known about a station; photos that stay are not looked into again. */
export async function save({ node, details }: ParsedInputOf<typeof contract.save>, { tx, now }: CommandContext) {
  const place = await openPlace(tx, node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  if (place.kind !== 'station') return refuse('NOT_A_STATION')
  const before = await tx.get(stations, node)
  const fresh = details.photos.filter(file => !before?.photos.includes(file))
  const looked = await lookIntoPictures(fresh, photoFolderOf(node))
  if (isRefused(looked)) return looked
  await tx.put(stations, recordOf(node, details, before, now))
  return {}
}

/** What is put up stands until its time, or until it is taken down. */
export async function putUpNotice(
  { node, notice }: ParsedInputOf<typeof contract.putUpNotice>,
  { tx, now }: CommandContext,
) {
  const before = await tx.get(stations, node)
  if (!before) return refuse('STATION_NOT_FOUND')
  if (notice && notice.until <= now) return refuse('NOTICE_PAST')
  const { notice: _old, ...bare } = before
  await tx.put(stations, notice ? { ...bare, notice } : bare)
  return {}
}
