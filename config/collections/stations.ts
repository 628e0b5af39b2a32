/** Stations, how full they are, what is broken. */
import { type Collections, collection, forever, index } from './spec'

export const stationsCollections: Collections = {
  stations: collection(forever),
  stationCrowds: collection(forever),
  stationFaults: collection(
    { days: 1095 },
    index('area', 'areas', 'open', '-at', '-_id'),
    index('own', 'reporter', '-at'),
    index('ownOpen', 'reporter', 'open'),
    index('at', 'at'),
  ),
}
