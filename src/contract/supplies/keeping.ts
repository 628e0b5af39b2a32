/** What those do who look after a supply shelf. */
import * as z from 'zod/mini'
import { PersonScene, personCodeErrors } from '../codes/records'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Id, line, Nothing, PageInput, pageOf } from '../values'
import { shelfKeepers } from './access'
import { DeskSupply, Movement, SupplySettings, Units, UnitsOrNone } from './records'

const Left = z.object({ quantity: z.int() })

export const keeping = {
  /** A thing of which there is nothing yet; what lies there already comes in by `receive`. */
  add: command({
    title: '添一样物资',
    access: shelfKeepers,
    scope: 'node',
    audit: { record: ['node', 'name'] },
    input: z.strictObject({ node: NodeId, name: line(20), unit: line(4), settings: SupplySettings }),
    output: z.object({ id: Id }),
    errors: ['NOT_A_STATION', 'SUPPLY_TWICE'],
  }),

  edit: command({
    title: '改物资的规定',
    access: shelfKeepers,
    scope: 'supply',
    audit: { record: ['id', 'settings'] },
    input: z.strictObject({ id: Id, settings: SupplySettings }),
    output: Nothing,
    errors: ['SUPPLY_NOT_FOUND'],
  }),

  /** Off the shelf, once nothing is left of it; its movements stay. */
  remove: command({
    title: '撤下一样物资',
    access: shelfKeepers,
    scope: 'supply',
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['SUPPLY_NOT_FOUND', 'SUPPLY_LEFT'],
  }),

  receive: command({
    title: '登记进货',
    access: shelfKeepers,
    scope: 'supply',
    audit: { record: ['id', 'count'] },
    input: z.strictObject({ id: Id, count: Units, source: z.optional(line(30)) }),
    output: Left,
    errors: ['SUPPLY_NOT_FOUND', 'STOCK_FULL'],
  }),

  /**
   * Given to somebody who does not take it themselves. Without a phone nobody is named; `scene` is the own code of somebody who shows it,
   * and then it counts for their day.
   */
  handOut: command({
    title: '当面发出',
    access: shelfKeepers,
    scope: 'supply',
    audit: { record: ['id', 'count'] },
    input: z.strictObject({ id: Id, count: Units, note: z.optional(line(30)), scene: z.optional(PersonScene) }),
    output: Left,
    errors: ['SUPPLY_NOT_FOUND', 'SUPPLY_GONE', 'THEIR_LIMIT', ...personCodeErrors],
  }),

  writeOff: command({
    title: '登记报损',
    access: shelfKeepers,
    scope: 'supply',
    audit: { reason: 'required', record: ['id', 'count'] },
    input: z.strictObject({ id: Id, count: Units, reason: line(60) }),
    output: Left,
    errors: ['SUPPLY_NOT_FOUND', 'SUPPLY_GONE'],
  }),

  /** What lies there, counted by hand; what people took meanwhile stays taken. `seen` and `moves`: the book as the count began. */
  count: command({
    title: '盘点',
    access: shelfKeepers,
    scope: 'supply',
    audit: { record: ['id', 'counted', 'seen'] },
    input: z.strictObject({ id: Id, counted: UnitsOrNone, seen: UnitsOrNone, moves: z.int().check(z.gte(0)) }),
    output: z.object({ quantity: z.int(), difference: z.int() }),
    errors: ['SUPPLY_NOT_FOUND', 'COUNTED_MEANWHILE', 'STOCK_BELOW_ZERO'],
  }),

  /** A counter-entry; the movement itself stays in the book. */
  undo: command({
    title: '撤销一笔出入库',
    access: shelfKeepers,
    scope: 'supply',
    audit: { reason: 'required', record: ['id', 'entry'] },
    input: z.strictObject({ id: Id, entry: Id, reason: line(60) }),
    output: Left,
    errors: ['SUPPLY_NOT_FOUND', 'NOT_UNDOABLE', 'STOCK_BELOW_ZERO', 'STOCK_FULL'],
  }),

  /** A station's shelf, or what runs low at the stations of a place. */
  desk: query({
    title: '物资管理',
    access: shelfKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({
      supplies: z.array(DeskSupply),
      /** the stations in question: the place itself, or those in it */
      stations: z.array(z.object({ node: NodeId, place: z.string() })),
    }),
  }),

  movements: query({
    title: '看出入库',
    access: shelfKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, ...PageInput }),
    output: pageOf(Movement),
  }),
}
