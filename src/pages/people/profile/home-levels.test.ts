import type { Place } from '@/contract/people'
import { communityOfHome, levelBelow } from './home-levels'

const house: Place = {
  id: 'pc.bg.c01.e01.b2',
  kind: 'building',
  name: '2号楼',
  trail: ['平城区', '北关街道', '北关社区', '雁北小区'],
  open: true,
}

it('a house goes back to its community, with the names on the way', () =>
  expect(communityOfHome(house)).toEqual({
    id: 'pc.bg.c01',
    kind: 'community',
    name: '北关社区',
    trail: ['平城区', '北关街道'],
    open: true,
  }))

it('estate after community, building after estate, then nothing', () =>
  expect((['community', 'estate', 'building'] as const).map(kind => levelBelow({ ...house, kind }))).toEqual([
    'estate',
    'building',
    undefined,
  ]))
