/** What those see who keep a shop. Points are hundredths, quantities whole units, times ms UTC. */
import * as z from 'zod/mini'
import { FileId } from '../files'
import { MovementKindName } from '../stock'
import { Id, Instant } from '../values'
import { GoodKind, good, ShopRow } from './records'

/** A movement that can still be taken back. */
const Undoable = z.object({ entry: Id, kind: MovementKindName, change: z.int(), at: Instant })
export type Undoable = z.infer<typeof Undoable>

/** A number that somebody has counted and that nobody has confirmed yet. */
const Counting = z.object({
  counted: z.int(),
  /** what the book said as the count began */
  seen: z.int(),
  by: z.optional(z.string()),
  at: Instant,
})
export type Counting = z.infer<typeof Counting>

/** A thing as those see it who look after it. */
export const DeskGood = z.object({
  ...good,
  picture: z.optional(z.string()),
  pictures: z.array(FileId),
  pictureLinks: z.array(z.object({ file: FileId, link: z.string() })),
  shown: z.boolean(),
  low: z.int(),
  isLow: z.boolean(),
  /** redeemed and still in the shop: to be left out when counting */
  waiting: z.int(),
  /** movements so far; a count says from which of them it started */
  moves: z.int(),
  slots: z.array(z.object({ at: Instant, places: z.int(), taken: z.int() })),
  undoable: z.array(Undoable),
  counting: z.optional(Counting),
})
export type DeskGood = z.infer<typeof DeskGood>

/** A shop with what waits there. */
export const DeskShop = z.object({ ...ShopRow.shape, waiting: z.int(), low: z.int() })
export type DeskShop = z.infer<typeof DeskShop>

/** One line of a thing's book. */
export const Movement = z.object({
  id: Id,
  kind: MovementKindName,
  change: z.int(),
  after: z.int(),
  by: z.optional(z.string()),
  note: z.optional(z.string()),
  at: Instant,
})
export type Movement = z.infer<typeof Movement>

/** What became of one thing's orders within a day. */
export const SettledThing = z.object({
  name: z.string(),
  unit: z.string(),
  kind: GoodKind,
  handed: z.int(),
  cancelled: z.int(),
  withdrawn: z.int(),
  expired: z.int(),
  /** points of what was handed over */
  points: z.object({ volunteer: z.int(), rider: z.int() }),
})
export type SettledThing = z.infer<typeof SettledThing>
