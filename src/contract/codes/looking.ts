/** What the page behind every scan asks. */
import * as z from 'zod/mini'
import { defineDomain, everyone, query } from '../define'
import { Id } from '../values'
import { CodeKind, ShortCode } from './records'

export const looking = {
  /** Counted for the day, without a word about who scanned. */
  resolve: query({
    title: '看一个码',
    access: everyone,
    input: z.strictObject({ code: ShortCode }),
    output: z.object({ kind: CodeKind, target: Id }),
    errors: ['CODE_UNKNOWN', 'CODE_REVOKED', 'CODE_EXPIRED'],
  }),
}

/** The part of the domain that the main package needs. */
export const codesLooking = defineDomain('codes', '码', looking)
