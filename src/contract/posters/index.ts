/** Posters 海报 of stations: a sheet for the wall with the code that opens the station's page. */
import * as z from 'zod/mini'
import { defineDomain, query } from '../define'
import { NodeId } from '../organisation'
import { stationStaff } from '../stations/access'
import { Id } from '../values'
import { PosterSize, PosterView, SkipReason } from './records'

export {
  type PosterGap,
  type PosterSize,
  type PosterView,
  posterDefaults,
  posterSizes,
  type SkipReason,
} from './records'

/** A station, or a place with stations below it; `from` is where the file before ended. */
const Which = { node: NodeId, from: z.optional(NodeId) }

export const posters = defineDomain('posters', '海报', {
  preview: query({
    title: '看海报上有什么',
    access: stationStaff,
    scope: 'node',
    input: z.strictObject(Which),
    output: z.object({
      place: z.string(),
      posters: z.array(PosterView),
      /** the station with which the next file begins */
      next: z.optional(NodeId),
    }),
    errors: ['PLACE_NOT_FOUND', 'NO_STATIONS'],
  }),

  /** Makes no codes: one that hangs on a wall is made by somebody whose name stands in the trail. */
  print: query({
    title: '印海报',
    access: stationStaff,
    scope: 'node',
    input: z.strictObject({ ...Which, size: PosterSize }),
    output: z.object({
      fileName: z.string(),
      /** the first part of the file, base64; the parts follow each other without a seam */
      pdf: z.string(),
      /** where the other parts are: `part` 1 and on */
      more: z.optional(z.object({ id: Id, parts: z.int() })),
      printed: z.int(),
      skipped: z.array(z.object({ node: NodeId, name: z.string(), why: SkipReason })),
      /** characters that cannot be printed; marks stand in their places */
      replaced: z.array(z.string()),
      next: z.optional(NodeId),
    }),
    errors: [
      'PLACE_NOT_FOUND',
      'NO_STATIONS',
      'STATION_WITHOUT_CODE',
      'CODE_LIMIT',
      'CODE_PAGE_UNKNOWN',
      'CODE_NOT_DRAWN',
    ],
  }),

  /** A reply holds 1 MB; what a file has beyond that is fetched part by part, for a day. */
  part: query({
    title: '取海报的下一段',
    access: stationStaff,
    scope: 'node',
    input: z.strictObject({ node: NodeId, id: Id, part: z.int().check(z.gte(1), z.lte(99)) }),
    output: z.object({ pdf: z.string() }),
    errors: ['POSTER_GONE'],
  }),
})
