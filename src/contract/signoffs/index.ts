/** Sign-off sheets 签收表: who got a pack of a round at a place, on paper, with what they signed. Nothing of them is stored. */
import * as z from 'zod/mini'
import { defineDomain, query } from '../define'
import { counterKeepers } from '../gifts/access'
import { NodeId } from '../organisation'
import { Cursor, Id } from '../values'

/** Rows that one file holds; the next ones come with `after`. */
export const signOffRows = 150

export const signoffs = defineDomain('signoffs', '签收表', {
  /** In the order in which the packs went out; whoever has not signed on the screen has room to sign by hand. */
  sheet: query({
    title: '打印签收表',
    access: counterKeepers,
    scope: 'node',
    audit: { record: ['node', 'round'] },
    input: z.strictObject({ node: NodeId, round: Id, after: z.optional(Cursor) }),
    output: z.object({
      fileName: z.string(),
      /** base64 */
      pdf: z.string(),
      /** characters that cannot be printed; marks stand in their places */
      replaced: z.array(z.string()),
      rows: z.int(),
      next: z.optional(Cursor),
    }),
    errors: ['ROUND_NOT_FOUND', 'NOTHING_HANDED'],
  }),
})
