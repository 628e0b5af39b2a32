/** Values that every domain shares. Times are ms UTC; days are YYYY-MM-DD in Asia/Shanghai. */
import * as z from 'zod/mini'

/** Ids that the cloud makes or derives. */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9_.:-]{1,80}$/))

/** ms UTC */
export const Instant = z.int().check(z.gte(0), z.lt(8.64e15))

/** A calendar day in Asia/Shanghai, e.g. 2026-11-23. */
export const Day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))

/** A calendar month in Asia/Shanghai, e.g. 2026-11. */
export const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

/** Made by the app when a form opens and kept until the cloud has answered: one key, one effect. */
export const CommandKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/))

/** One line that a person typed: trimmed, not empty. */
export const line = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))

/** An opaque position in a list; hand back what the last page gave. */
export const Cursor = z.string().check(z.maxLength(300))
export const PageInput = { after: z.optional(Cursor) }

/** One page of a list; `next` is missing on the last page. */
export const pageOf = <T extends z.core.$ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.optional(Cursor) })

export const Nothing = z.strictObject({})
