/** Letters for one's own rights 维权文书: from what a person tells to a letter, a timeline and a list of proof. */
import * as z from 'zod/mini'
import { defineDomain, everyone, query } from '../define'
import { Facts } from './facts'
import { Letter } from './letter'

export * from './fact-faults'
export * from './facts'
export * from './letter'
export * from './personal-numbers'

const input = z.strictObject({ facts: Facts })

/** Nothing of it is stored; who wants to keep the facts in the cloud says so, and uses `drafts`. */
export const letters = defineDomain('letters', '维权文书', {
  compose: query({
    title: '写成一份文书',
    access: everyone,
    input,
    output: Letter,
    errors: ['FACTS_IMPOSSIBLE'],
  }),

  pdf: query({
    title: '把文书做成文件',
    access: everyone,
    input,
    output: z.object({
      fileName: z.string(),
      /** base64 */
      pdf: z.string(),
      /** characters that cannot be printed; marks stand in their places */
      replaced: z.array(z.string()),
    }),
    errors: ['FACTS_IMPOSSIBLE'],
  }),
})
