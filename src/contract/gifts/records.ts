/** What actions of this domain take and give. Packs are whole numbers, values fen, times ms UTC, days Asia/Shanghai. */
import * as z from 'zod/mini'
import { PersonScene } from '../codes/records'
import { NodeId } from '../organisation'
import { Purse } from '../points/purses'
import { Day, Id, Instant, line } from '../values'
import { giftDefaults } from './defaults'

/** How far a round 发放批次 has come. */
export const roundStates = {
  draft: '起草中',
  submitted: '等人批准',
  open: '正在发',
  closed: '结束了',
} as const
export type RoundState = keyof typeof roundStates
export const RoundState = z.enum(Object.keys(roundStates) as [RoundState, ...RoundState[]])

export const perKinds = { person: '每人一份', household: '每户一份' } as const
export type PerKind = keyof typeof perKinds
const PerKind = z.enum(Object.keys(perKinds) as [PerKind, ...PerKind[]])

const places = z.array(NodeId).check(z.minLength(1), z.maxLength(giftDefaults.placesMost))
/** Who gets a pack 发放对象. */
export const Who = z.discriminatedUnion('kind', [
  /** riders registered at or below one of these places */
  z.strictObject({ kind: z.literal('riders'), places }),
  /** whoever lives in one of these places */
  z.strictObject({ kind: z.literal('homes'), places }),
  /** whoever stands on the round's list */
  z.strictObject({ kind: z.literal('list') }),
  /** whoever has at least so many hundredths of a point */
  z.strictObject({ kind: z.literal('points'), purse: Purse, least: z.int().check(z.gte(1), z.lte(10_000_000)) }),
  /** riders with at least so many stars */
  z.strictObject({ kind: z.literal('stars'), least: z.int().check(z.gte(1), z.lte(5)) }),
])
export type Who = z.infer<typeof Who>

export const Quota = z.int().check(z.gte(0), z.lte(giftDefaults.quotaMost))

/** A round as it is planned. */
export const RoundSettings = z.strictObject({
  name: line(20),
  /** id of the kit's version */
  kit: Id,
  /** first and last day */
  from: Day,
  to: Day,
  per: PerKind,
  who: Who,
  /** true: people without a phone get one on the spot */
  guests: z.boolean(),
  /** for everybody to read */
  words: z.string().check(z.trim(), z.maxLength(200)),
  places: z
    .array(z.strictObject({ node: NodeId, quota: Quota }))
    .check(z.minLength(1), z.maxLength(giftDefaults.placesMost)),
})
export type RoundSettings = z.infer<typeof RoundSettings>

/** A kit in words: 冬日暖新礼包, 第2版. */
export const Pack = z.object({
  kit: Id,
  name: z.string(),
  version: z.int(),
  /** fen */
  value: z.int(),
  lines: z.array(z.object({ name: z.string(), unit: z.string(), count: z.int() })),
})
export type Pack = z.infer<typeof Pack>

export const RoundRow = z.object({
  id: Id,
  node: NodeId,
  place: z.string(),
  name: z.string(),
  pack: Pack,
  from: Day,
  to: Day,
  per: PerKind,
  state: RoundState,
  /** packs of all stations */
  quota: z.int(),
})
export type RoundRow = z.infer<typeof RoundRow>

/** A round at one of its stations. */
export const RoundPlace = z.object({
  node: NodeId,
  place: z.string(),
  quota: z.int(),
  handed: z.int(),
  /** taken along to places without network, not handed out or brought back yet */
  outside: z.int(),
  /** packs of the round's kit that lie there */
  left: z.int(),
})
export type RoundPlace = z.infer<typeof RoundPlace>

/** What somebody shows at the counter: their own code, a ticket, or nothing but their name. */
export const TicketCode = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{10}$/))
export const LastFour = z.string().check(z.regex(/^\d{4}$/))
export const Shown = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('code'), scene: PersonScene }),
  z.strictObject({ by: z.literal('ticket'), code: TicketCode }),
  z.strictObject({ by: z.literal('guest'), name: line(20), last4: LastFour }),
])
export type Shown = z.infer<typeof Shown>

/**
 * A signature drawn with a finger 签字: strokes parted by `;`, points by blanks, each `x,y` from 0 to 999 on a field of 2 to 1. Kept as
 * lines and not as a picture, so it needs no upload and prints at any size.
 */
export const Signature = z
  .string()
  .check(z.maxLength(6_000), z.regex(/^\d{1,3},\d{1,3}( \d{1,3},\d{1,3})*(;\d{1,3},\d{1,3}( \d{1,3},\d{1,3})*)*$/))

/** How a pack came to somebody. */
export const handWays = { code: '扫本人的码', ticket: '凭领取码', proxy: '别人代领', guest: '当面登记' } as const
export type HandWay = keyof typeof handWays
export const HandWay = z.enum(Object.keys(handWays) as [HandWay, ...HandWay[]])

/** What may be wrong with a pack that was handed out without network. */
export const differences = { double: '重复领取', short: '账上没有', notEligible: '不在发放对象里' } as const
export type Difference = keyof typeof differences
const Difference = z.enum(Object.keys(differences) as [Difference, ...Difference[]])

/** One pack handed out 发放记录, as staff see it. */
export const HandRecord = z.object({
  id: Id,
  round: Id,
  roundName: z.string(),
  node: NodeId,
  place: z.string(),
  pack: z.string(),
  /** fen */
  value: z.int(),
  /** what the person is called; of guests with the last four digits */
  name: z.string(),
  way: HandWay,
  /** who fetched it for them */
  proxy: z.optional(z.string()),
  /** staff who handed it over */
  by: z.string(),
  at: Instant,
  /** true: from a place without network, known here later */
  outside: z.boolean(),
  /** true: the person had one already; it is shown, never dropped */
  double: z.boolean(),
  /** what somebody should look at: one of two, one that the book did not have, one for somebody who was not to get it */
  differs: z.array(Difference),
  /** taken back: when, by whom and why */
  undone: z.optional(z.object({ at: Instant, by: z.string(), reason: z.string() })),
  signed: z.boolean(),
})
export type HandRecord = z.infer<typeof HandRecord>

/** A pack as whoever got it sees it. */
export const OwnGift = z.object({
  id: Id,
  round: Id,
  roundName: z.string(),
  place: z.string(),
  pack: Pack,
  at: Instant,
  proxy: z.optional(z.string()),
  undone: z.optional(z.object({ at: Instant, reason: z.string() })),
})
export type OwnGift = z.infer<typeof OwnGift>

/** A word to the street about a hand-out, and what became of it. */
export const Complaint = z.object({
  id: Id,
  round: Id,
  roundName: z.string(),
  place: z.optional(z.string()),
  words: z.string(),
  at: Instant,
  /** missing where the reader is the one who complained */
  name: z.optional(z.string()),
  answer: z.optional(z.object({ words: z.string(), at: Instant })),
})
export type Complaint = z.infer<typeof Complaint>
