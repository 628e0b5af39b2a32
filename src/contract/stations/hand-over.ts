/** Handing a station over 交班: a keeper's role goes to somebody else, who accepts it with a code as every role is accepted. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Id, Instant, line, Nothing } from '../values'
import { stationStaff } from './access'

/** What goes along with a station; each is counted by the domain that it belongs to. */
const thingsAlong = ['faults', 'supplies', 'lent', 'bookDesk', 'wishes'] as const
export type ThingAlong = (typeof thingsAlong)[number]

export const handOver = {
  handOvers: query({
    title: '交班的情况',
    access: stationStaff,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({
      name: z.string(),
      /** whose role may be handed over by the one who asks: their own, or anybody's for whoever stands above the station */
      keepers: z.array(z.object({ personId: Id, name: z.string(), self: z.boolean() })),
      along: z.array(z.object({ thing: z.enum(thingsAlong), count: z.int() })),
      /** not accepted yet */
      open: z.array(
        z.object({
          id: Id,
          from: z.string(),
          note: z.string(),
          issuedBy: z.string(),
          expiresAt: Instant,
          /** the one who asks may call it off */
          mine: z.boolean(),
        }),
      ),
    }),
    errors: ['STATION_NOT_FOUND'],
  }),

  handOver: command({
    title: '驿站交班',
    access: stationStaff,
    scope: 'node',
    audit: { record: ['node', 'note'] },
    /** `from`: whose role ends when it is accepted */
    input: z.strictObject({
      node: NodeId,
      from: Id,
      note: line(30),
      days: z.int().check(z.gte(1), z.lte(30)),
    }),
    output: z.object({ id: Id, code: z.string(), expiresAt: Instant }),
    errors: ['STATION_NOT_FOUND', 'HANDOVER_NOT_YOURS', 'HANDOVER_NOT_KEEPER'],
  }),

  callOffHandOver: command({
    title: '撤回交班',
    access: stationStaff,
    scope: 'invitation',
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['INVITATION_UNKNOWN', 'INVITATION_USED', 'INVITATION_REVOKED', 'HANDOVER_NOT_YOURS'],
  }),
}
