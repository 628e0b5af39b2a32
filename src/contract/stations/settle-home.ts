/** What a keeper does for somebody who lives around the corner and shows their own code. */
import * as z from 'zod/mini'
import { PersonScene, personCodeErrors } from '../codes/records'
import { command, defineDomain } from '../define'
import { NodeId } from '../organisation'
import { Nothing } from '../values'
import { stationStaff } from './access'

export const settleHome = {
  /** Enters where somebody lives; `node` is the station at which they stand, or its community, and the home lies around it. */
  settleHome: command({
    title: '帮居民登记住处',
    access: stationStaff,
    scope: 'node',
    // where somebody lives, down to the house, is kept once and not in the trail as well
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId, home: NodeId, scene: PersonScene }),
    output: Nothing,
    errors: [
      ...personCodeErrors,
      'PERSON_NOT_AGREED',
      'PLACE_NOT_FOUND',
      'NOT_A_STATION',
      'NOT_A_HOME',
      'HOME_OUTSIDE',
    ],
  }),
}

/** The part of the domain that the page for it needs; the same action, without what stands behind the others. */
export const stationCounter = defineDomain('stations', '驿站', settleHome)
