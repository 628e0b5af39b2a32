/** Good news 喜报: a post of the honour board on paper, and as a long picture for a group. Nothing of it is stored but large files, for a day. */
import * as z from 'zod/mini'
import { defineDomain, query } from '../define'
import { boardKeepers } from '../honours/access'
import { NodeId } from '../organisation'
import { PosterSize } from '../posters/records'
import { Id, Month } from '../values'

/** What a file is about: one post, or what a place chose for a month. */
const About = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('post'), id: Id }),
  z.strictObject({ kind: z.literal('month'), node: NodeId, month: Month }),
])
const Large = z.optional(z.object({ id: Id, parts: z.int() }))

export const banners = defineDomain('banners', '喜报', {
  /** A sheet for the wall; of a month one page for each post and one with all of them first. */
  print: query({
    title: '印喜报',
    access: boardKeepers,
    scope: 'place',
    input: z.strictObject({ about: About, size: PosterSize }),
    output: z.object({
      fileName: z.string(),
      /** the first part of the file, base64; the parts follow each other without a seam */
      pdf: z.string(),
      more: Large,
      /** characters that cannot be printed; marks stand in their places */
      replaced: z.array(z.string()),
    }),
    errors: ['POST_NOT_FOUND', 'POST_NOT_PUBLIC', 'NOTHING_PICKED'],
  }),

  /** 1,080 pixels wide, as long as it needs to be: JPEG. */
  picture: query({
    title: '做喜报长图',
    access: boardKeepers,
    scope: 'place',
    input: z.strictObject({ about: About }),
    output: z.object({
      fileName: z.string(),
      jpeg: z.string(),
      width: z.int(),
      height: z.int(),
      more: Large,
      replaced: z.array(z.string()),
    }),
    errors: ['POST_NOT_FOUND', 'POST_NOT_PUBLIC', 'NOTHING_PICKED'],
  }),

  part: query({
    title: '取喜报的下一段',
    access: boardKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, id: Id, part: z.int().check(z.gte(1), z.lte(99)) }),
    output: z.object({ data: z.string() }),
    errors: ['PART_GONE'],
  }),
})
