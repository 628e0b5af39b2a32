import type { ParsedInputOf } from '../../src/contract/define'
import type { stations as contract, StationDetails } from '../../src/contract/stations'
import { liveCodeOf } from '../codes'
import { compact, fileLinks, type QueryContext, read, refuse } from '../kernel'
import { placesById } from '../people'
import { photoFolderOf } from './pictures'
import { type StationRecord, stations } from './store'

const linkSeconds = 3_600

/** What staff have written, without what the product keeps beside it. */
export const writtenOf = (record: StationRecord): StationDetails => {
  const { kind, address, spot, week, exceptions, services, facilities, phone, photos } = record
  const lists = { week: week.map(spans => [...spans]), exceptions: [...exceptions], services: [...services] }
  return { kind, address, ...lists, facilities: [...facilities], photos: [...photos], ...compact({ spot, phone }) }
}

export async function details({ node }: ParsedInputOf<typeof contract.details>, { now }: QueryContext) {
  const [places, record, code] = await Promise.all([placesById([node]), read(stations, node), liveCodeOf(node, now)])
  const place = places.get(node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  if (place.kind !== 'station') return refuse('NOT_A_STATION')
  const links = await fileLinks(record?.photos ?? [], linkSeconds)
  return compact({
    name: place.name,
    details: record && writtenOf(record),
    photoLinks: [...links].map(([file, link]) => ({ file, link })),
    folder: photoFolderOf(node),
    code,
    notice: record?.notice && record.notice.until > now ? record.notice : undefined,
  })
}
