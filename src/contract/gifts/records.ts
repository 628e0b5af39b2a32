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
  /** true: more packs are wanted than were approved */
  asks: z.boolean(),
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
  /** packs of the round's kit that lie there; what somebody has along, out of whichever round, does not */
  left: z.int(),
})
export type RoundPlace = z.infer<typeof RoundPlace>

/** What somebody shows at the counter: their own code, a ticket, or nothing but their name. */
export const TicketCode = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{10}$/))
export const LastFour = z.string().check(z.regex(/^\d{4}$/))
/** What a look answered: the code that it looked at may be handed out on for some minutes, whatever the clock says meanwhile. */
export const Held = z.strictObject({ at: Instant, sign: z.string().check(z.maxLength(20)) })
export type Held = z.infer<typeof Held>
export const Shown = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('code'), scene: PersonScene, held: z.optional(Held) }),
  z.strictObject({ by: z.literal('ticket'), code: TicketCode }),
  z.strictObject({ by: z.literal('guest'), name: line(20), last4: LastFour }),
])
export type Shown = z.infer<typeof Shown>

/**
 * The door of a household 门牌, as it is said at the counter: homes are told to a building, and a building has many households. Asked for
 * only where each household gets one.
 */
export const Door = line(30)

/** How a pack came to somebody. */
export const handWays = { code: '扫本人的码', ticket: '凭领取码', proxy: '别人代领', guest: '当面登记' } as const
export type HandWay = keyof typeof handWays
export const HandWay = z.enum(Object.keys(handWays) as [HandWay, ...HandWay[]])

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
