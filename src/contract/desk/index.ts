/** The worker's desk 工作台: what waits, of all domains, at the places where somebody has a role. It keeps nothing of its own. */
import * as z from 'zod/mini'
import { defineDomain, query } from '../define'
import { NodeId } from '../organisation'
import { deskHolders } from './access'
import { WaitingMatter } from './records'

export { type Matter, matters, type PlaceCount, type WaitingMatter } from './records'

export const desk = defineDomain('desk', '工作台', {
  /** Only what the caller's roles at the place let them settle; matters of which nothing waits are there too, with 0. */
  waiting: query({
    title: '看等我办的',
    access: deskHolders,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({ matters: z.array(WaitingMatter) }),
  }),
})
