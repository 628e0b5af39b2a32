/** What actions of this domain take and give. Quantities are whole units, times ms UTC. */
import * as z from 'zod/mini'
import { NodeId } from '../organisation'
import { MovementKindName } from '../stock'
import { Id, Instant, line } from '../values'
import { supplyDefaults } from './defaults'

/** What a thing is for. */
export const supplyKinds = {
  drink: '喝的',
  medicine: '药箱',
  protection: '防护',
  weather: '防暑保暖',
  other: '别的',
} as const
export type SupplyKind = keyof typeof supplyKinds
const SupplyKindName = z.enum(Object.keys(supplyKinds) as [SupplyKind, ...SupplyKind[]])

/** Units that a person takes, gives or counts. */
export const Units = z.int().check(z.gte(1), z.lte(supplyDefaults.quantityMost))
export const UnitsOrNone = z.int().check(z.gte(0), z.lte(supplyDefaults.quantityMost))

/** How a thing is kept; what it is called and counted in stays. */
export const SupplySettings = z.strictObject({
  kind: SupplyKindName,
  perDay: z.int().check(z.gte(1), z.lte(supplyDefaults.perDayMost)),
  /** with so many or fewer the keeper is to hear of it */
  low: UnitsOrNone,
  /** for everybody to read, e.g. where it stands or who should not take it */
  note: z.optional(line(60)),
})
export type SupplySettings = z.infer<typeof SupplySettings>

/** What somebody took today and may still put back. */
const OwnTake = z.object({ entry: Id, count: z.int() })
export type OwnTake = z.infer<typeof OwnTake>

const row = {
  id: Id,
  name: z.string(),
  /** what one of it is called, e.g. 瓶 */
  unit: z.string(),
  kind: SupplyKindName,
  quantity: z.int(),
  perDay: z.int(),
  note: z.optional(z.string()),
}

/** A thing on the shelf as everybody sees it. */
export const SupplyRow = z.object({
  ...row,
  /** taken by the reader today */
  mine: z.array(OwnTake),
})
export type SupplyRow = z.infer<typeof SupplyRow>

/** A movement that can still be taken back. */
const Undoable = z.object({ entry: Id, kind: MovementKindName, change: z.int(), at: Instant })
export type Undoable = z.infer<typeof Undoable>

/** A thing as those see it who look after it. */
export const DeskSupply = z.object({
  ...row,
  node: NodeId,
  place: z.string(),
  low: z.int(),
  isLow: z.boolean(),
  /** somebody stood before an empty shelf although the book says otherwise */
  saidEmptyAt: z.optional(Instant),
  /** movements so far; a count says from which of them it started */
  moves: z.int(),
  undoable: z.array(Undoable),
})
export type DeskSupply = z.infer<typeof DeskSupply>

/** One line of the book. */
export const Movement = z.object({
  id: Id,
  name: z.string(),
  unit: z.string(),
  kind: MovementKindName,
  change: z.int(),
  after: z.int(),
  /** name of the staff who did it; people who help themselves have none */
  by: z.optional(z.string()),
  note: z.optional(z.string()),
  at: Instant,
})
export type Movement = z.infer<typeof Movement>

/** What the reader took or put back. */
export const OwnMovement = z.object({
  id: Id,
  name: z.string(),
  unit: z.string(),
  /** units: taken above zero, put back below */
  count: z.int(),
  place: z.string(),
  at: Instant,
})
export type OwnMovement = z.infer<typeof OwnMovement>
