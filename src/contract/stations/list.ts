import * as z from 'zod/mini'
import { everyone, query } from '../define'
import { NodeId } from '../organisation'
import { Nothing } from '../values'
import { StationRow } from './row'

export const list = {
  /** All of them in one call; the phone sorts, filters and keeps them. */
  list: query({
    title: '驿站一览',
    access: everyone,
    input: Nothing,
    output: z.object({
      stations: z.array(StationRow),
      /** names of streets and communities, by node */
      places: z.array(z.object({ node: NodeId, name: z.string() })),
      complete: z.boolean(),
    }),
  }),
}
