/** Records as the contract shows them. */
import { type StationDetails, type StationRow, stationDefaults, stationKinds } from '../../src/contract/stations'
import { compact, localDay, minutes } from '../kernel'
import type { CrowdRecord, StationRecord } from './store'

/** What a station has of which nobody has written anything yet: nothing but its name and its kind's checklist. */
export const unwritten: StationDetails = {
  kind: 'rider',
  address: '',
  week: [[], [], [], [], [], [], []],
  exceptions: [],
  services: [],
  facilities: [...stationKinds.rider.facilities],
  photos: [],
}

const shownDays = 15
const dayMs = 86_400_000

/** How full it is, as long as that still says something. */
function crowdNow(record: CrowdRecord | undefined, now: number) {
  if (!record || record.at < now - minutes(stationDefaults.crowdMinutes)) return undefined
  return { crowd: record.crowd, at: record.at }
}

export function stationRow(
  node: string,
  name: string,
  record: Omit<StationRecord, '_id' | 'areas' | 'at'>,
  crowd: CrowdRecord | undefined,
  now: number,
): StationRow {
  const { kind, address, spot, week, exceptions, services, facilities, broken, notice } = record
  const [today, last] = [localDay(now), localDay(now + shownDays * dayMs)]
  return {
    node,
    name,
    kind,
    address,
    week: week.map(spans => [...spans]),
    exceptions: exceptions.filter(({ day }) => today <= day && day <= last),
    services: [...services],
    facilities: facilities.filter(facility => !broken.includes(facility)),
    ...compact({
      spot,
      notice: notice && notice.until > now ? notice : undefined,
      crowd: crowdNow(crowd, now),
    }),
  }
}
