/** What there is to be kept: items 物品 and kits 礼包. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Id, line, Nothing } from '../values'
import { kitMakers, storeKeepers } from './access'
import { storeDefaults } from './defaults'
import { ItemRow, ItemSettings, KitRow, PerKit } from './records'

export const things = {
  /** Name and unit stay; who wants another unit adds another item. */
  addItem: command({
    title: '添一样物品',
    access: kitMakers,
    scope: 'node',
    audit: { record: ['node', 'name', 'unit', 'settings'] },
    input: z.strictObject({ node: NodeId, name: line(20), unit: line(4), settings: ItemSettings }),
    output: z.object({ id: Id }),
    errors: ['NO_THINGS_HERE', 'ITEM_TWICE'],
  }),

  /** Batches that lie somewhere keep the value with which they came. */
  editItem: command({
    title: '改一样物品',
    access: kitMakers,
    scope: 'item',
    audit: { record: ['item', 'settings'] },
    input: z.strictObject({ item: Id, settings: ItemSettings }),
    output: Nothing,
    errors: ['ITEM_NOT_FOUND'],
  }),

  /** A new kit, or with `after` the version that follows that one; what was packed stays what it is. */
  saveKit: command({
    title: '定礼包的内容',
    access: kitMakers,
    scope: 'node',
    audit: { record: ['node', 'name', 'after', 'lines'] },
    input: z.strictObject({
      node: NodeId,
      name: line(20),
      lines: z
        .array(z.strictObject({ item: Id, count: PerKit }))
        .check(z.minLength(1), z.maxLength(storeDefaults.kitLinesMost)),
      after: z.optional(Id),
    }),
    output: z.object({ id: Id, version: z.int() }),
    errors: ['NO_THINGS_HERE', 'KIT_TWICE', 'KIT_NOT_FOUND', 'KIT_CHANGED', 'KIT_LINE_TWICE', 'ITEM_NOT_FOUND'],
  }),

  /** Neither packed nor handed out any more; taking apart stays allowed. */
  withdrawKit: command({
    title: '停用一版礼包',
    access: kitMakers,
    scope: 'kit',
    audit: { reason: 'required', record: ['version'] },
    input: z.strictObject({ version: Id, reason: line(60) }),
    output: Nothing,
    errors: ['KIT_NOT_FOUND', 'KIT_WITHDRAWN'],
  }),

  /** What a place may use: its own and those of every place above it, with every version of each kit. */
  catalogue: query({
    title: '看物品和礼包',
    access: storeKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({
      place: z.string(),
      /** whether things of its own may stand here */
      mayOwn: z.boolean(),
      items: z.array(ItemRow),
      /** by name, the latest version of each first */
      kits: z.array(KitRow),
    }),
    errors: ['STORE_PLACE_UNKNOWN'],
  }),
}
