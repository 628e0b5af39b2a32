import * as z from 'zod/mini'
import { NodeId } from '../organisation'

export const posterDefaults = {
  /** pages in one file; what is more comes in the next one */
  pagesMost: 30,
} as const

export const posterSizes = { A4: 'A4', A3: 'A3' } as const
export type PosterSize = keyof typeof posterSizes
export const PosterSize = z.enum(Object.keys(posterSizes) as [PosterSize, ...PosterSize[]])

/** What a poster cannot say because nobody has written it. */
export const PosterGap = z.enum(['hours', 'address', 'phone', 'services'])
export type PosterGap = z.infer<typeof PosterGap>

/** What will stand on a poster, besides the picture of the code. */
export const PosterView = z.object({
  node: NodeId,
  name: z.string(),
  kind: z.string(),
  /** as people type it; missing: this station has no code yet */
  code: z.optional(z.string()),
  services: z.array(z.string()),
  facilities: z.array(z.string()),
  facts: z.array(z.object({ label: z.string(), lines: z.array(z.string()) })),
  missing: z.array(PosterGap),
})
export type PosterView = z.infer<typeof PosterView>

/** Why a station of many has no page. */
export const SkipReason = z.enum(['noCode', 'limit', 'notDrawn'])
export type SkipReason = z.infer<typeof SkipReason>
