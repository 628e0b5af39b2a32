/** What the stores take and give. Quantities are whole units, values fen, times ms UTC, days YYYY-MM-DD in Asia/Shanghai. */
import * as z from 'zod/mini'
import { NodeId } from '../organisation'
import { Id, Instant } from '../values'
import { storeDefaults } from './defaults'

export const Units = z.int().check(z.gte(1), z.lte(storeDefaults.quantityMost))
export const UnitsOrNone = z.int().check(z.gte(0), z.lte(storeDefaults.quantityMost))
export const Packs = z.int().check(z.gte(1), z.lte(storeDefaults.assembledMost))
export const PerKit = z.int().check(z.gte(1), z.lte(storeDefaults.perKitMost))
/** Fen that one unit is worth; what was given may be worth nothing on paper. */
export const Worth = z.int().check(z.gte(0), z.lte(storeDefaults.valueMost))

/** Where a batch came from. */
export const sources = { purchased: '采购', donated: '捐赠', packed: '装包' } as const
export type Source = keyof typeof sources
const SourceName = z.enum(Object.keys(sources) as [Source, ...Source[]])

export const ItemSettings = z.strictObject({
  value: Worth,
  /** false: no longer received or packed */
  shown: z.boolean(),
  /** with so many or fewer a place runs low; 0 means never */
  low: UnitsOrNone,
})
export type ItemSettings = z.infer<typeof ItemSettings>

export const ItemRow = z.object({
  id: Id,
  /** whose list it stands in */
  node: NodeId,
  name: z.string(),
  unit: z.string(),
  ...ItemSettings.shape,
})
export type ItemRow = z.infer<typeof ItemRow>

export const kitStates = { latest: '在用', replaced: '已有新版', withdrawn: '已停用' } as const
export type KitState = keyof typeof kitStates

const KitLine = z.object({ item: Id, name: z.string(), unit: z.string(), count: z.int(), value: z.int() })

/** One version of a kit. */
export const KitRow = z.object({
  id: Id,
  kit: Id,
  version: z.int(),
  node: NodeId,
  name: z.string(),
  lines: z.array(KitLine),
  /** fen, of one pack */
  value: z.int(),
  state: z.enum(Object.keys(kitStates) as [KitState, ...KitState[]]),
  reason: z.optional(z.string()),
  /** the name of a round here that is handed in or runs and hands out this version: it is packed as long, even where a newer one has come */
  round: z.optional(z.string()),
  at: Instant,
})
export type KitRow = z.infer<typeof KitRow>

/** Of a pack: what one of it holds, by batch. */
const Content = z.object({
  item: Id,
  name: z.string(),
  unit: z.string(),
  lot: Id,
  count: z.int(),
  value: z.int(),
})

/** A batch as it lies somewhere. */
export const LotRow = z.object({
  lot: Id,
  source: SourceName,
  from: z.optional(z.string()),
  number: z.optional(z.string()),
  expires: z.optional(z.string()),
  value: z.int(),
  left: z.int(),
  contents: z.optional(z.array(Content)),
})
export type LotRow = z.infer<typeof LotRow>

/** Figures that somebody has counted and that nobody else has confirmed yet. */
const CountRow = z.object({
  /** `away`: packs of it that somebody had along, so that nobody could count them */
  lines: z.array(z.object({ lot: Id, counted: z.int(), seen: z.int(), away: z.optional(z.int()) })),
  note: z.optional(z.string()),
  by: z.optional(z.string()),
  /** the reader counted, so somebody else confirms */
  own: z.boolean(),
  at: Instant,
})
export type CountRow = z.infer<typeof CountRow>

/** One thing at one place. */
export const StockRow = z.object({
  id: Id,
  node: NodeId,
  kind: z.enum(['item', 'kit']),
  /** an item's id, or that of a kit's version */
  thing: Id,
  /** of a kit */
  version: z.optional(z.int()),
  name: z.string(),
  unit: z.string(),
  quantity: z.int(),
  /** of `quantity`, packs that somebody has along to hand them out without network: they do not lie here */
  outside: z.int(),
  /** fen: what all of it is worth */
  value: z.int(),
  /** movements so far; a count says from which of them it started */
  moves: z.int(),
  /** with something left in them, the first to end first */
  lots: z.array(LotRow),
  isLow: z.boolean(),
  counting: z.optional(CountRow),
})
export type StockRow = z.infer<typeof StockRow>
