import { neighbourhoodOf } from './neighbourhood'

it.each([
  ['pc.beiguan.c01.s01', 'pc.beiguan.c01'],
  ['pc.beiguan.c01.e01.s01', 'pc.beiguan.c01'],
  ['pc.beiguan.s01', 'pc.beiguan'],
])('a station %s is there for %s', (station, place) => expect(neighbourhoodOf(station)).toBe(place))
