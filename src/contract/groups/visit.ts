/** Somebody came from a group's card. */
import * as z from 'zod/mini'
import { command, everyone, query } from '../define'
import { NodeId } from '../organisation'
import { Nothing } from '../values'

/** Without a community: not opened from a group, or from one that is tied to none. */
const Visit = z.object({ community: z.optional(z.object({ node: NodeId, name: z.string() })) })

export const visit = {
  here: query({
    title: '群是哪个社区的',
    access: everyone,
    group: true,
    input: Nothing,
    output: Visit,
  }),

  /** Counts the arrival, once a day for each account and group, by the kind of card. Nothing in the trail says who came from where. */
  arrived: command({
    title: '从群里点进来',
    access: everyone,
    audit: { record: [] },
    group: true,
    /** `from`: the kind of card as its path says it; what is not known counts as another one */
    input: z.strictObject({ from: z.string().check(z.maxLength(40)) }),
    output: Visit,
  }),
}
