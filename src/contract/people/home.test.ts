import { communityOf } from './home'

it.each([
  ['pc.bg.c01', 'pc.bg.c01'],
  ['pc.bg.c01.e01', 'pc.bg.c01'],
  ['pc.bg.c01.e01.b3', 'pc.bg.c01'],
  ['pc', 'pc'],
])('%s belongs to %s', (home, community) => expect(communityOf(home)).toBe(community))
