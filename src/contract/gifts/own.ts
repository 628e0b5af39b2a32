/** What people do: see what they can get, show a ticket, let somebody fetch it, see what they got, complain. */
import * as z from 'zod/mini'
import { command, members, query } from '../define'
import { Day, Id, line, Nothing, PageInput, pageOf } from '../values'
import { Complaint, OwnGift, Pack, TicketCode } from './records'

const Ticket = z.object({ code: TicketCode, proxy: z.optional(z.string()) })

/** A round that somebody may hope for. */
export const OpenRound = z.object({
  id: Id,
  name: z.string(),
  pack: Pack,
  from: Day,
  to: Day,
  words: z.string(),
  per: z.enum(['person', 'household']),
  /** where packs lie, nearest to home first */
  places: z.array(z.object({ place: z.string(), left: z.int() })),
  state: z.enum(['mayGet', 'got', 'notForYou', 'homeMissing']),
  ticket: z.optional(Ticket),
})
export type OpenRound = z.infer<typeof OpenRound>

export const own = {
  mine: query({
    title: '我的礼包',
    access: members,
    input: z.strictObject({ ...PageInput }),
    output: z.object({
      rounds: z.array(OpenRound),
      complaints: z.array(Complaint),
      ...pageOf(OwnGift).shape,
    }),
  }),

  /** A code for one round that does not change, to show or to hand on; with `proxy` it says who may fetch the pack. A new one ends the old one. */
  ticket: command({
    title: '拿领取码',
    access: members,
    audit: { record: ['round'] },
    input: z.strictObject({ round: Id, proxy: z.optional(line(20)) }),
    output: Ticket,
    errors: ['ROUND_NOT_FOUND', 'ROUND_NOT_OPEN', 'ROUND_OVER', 'NOT_FOR_YOU', 'YOUR_HOME_MISSING', 'HAVE_GOT'],
  }),

  dropTicket: command({
    title: '作废领取码',
    access: members,
    audit: { record: ['round'] },
    input: z.strictObject({ round: Id }),
    output: Nothing,
    errors: ['NO_TICKET'],
  }),

  /** To the street of the round; whoever handed out does not decide on it. */
  complain: command({
    title: '反映发放问题',
    access: members,
    audit: { record: ['round'] },
    input: z.strictObject({ round: Id, record: z.optional(Id), words: line(200) }),
    output: z.object({ id: Id }),
    errors: ['ROUND_NOT_FOUND', 'RECORD_NOT_FOUND', 'COMPLAINT_WAITING'],
  }),
}
