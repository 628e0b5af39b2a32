import { byPlace } from './rules'

const [street, north, south] = ['pc.beiguan', 'pc.beiguan.c01', 'pc.beiguan.c02']

it('counts what lies below for the place just below, what is at the place itself for itself', () => {
  const found = [`${south}.s01`, `${north}.s01`, `${north}.s02`, north, street]
  expect(byPlace(street, found)).toEqual([
    { node: north, count: 3 },
    { node: street, count: 1 },
    { node: south, count: 1 },
  ])
  expect(byPlace(north, [`${north}.s01`, north])).toEqual([
    { node: north, count: 1 },
    { node: `${north}.s01`, count: 1 },
  ])
})

it('nothing that waits is nowhere', () => expect(byPlace(street, [])).toEqual([]))
