/** The supply shelf 物资补给 of a station: water, medicine, masks and the like, taken by whoever stands there, kept by its keeper. */
import { defineDomain } from '../define'
import { keeping } from './keeping'
import { taking } from './taking'

export { type MovementKind, movementKinds } from '../stock'
export { supplyDefaults } from './defaults'
export {
  type DeskSupply,
  type Movement,
  type OwnMovement,
  type OwnTake,
  type SupplyKind,
  type SupplyRow,
  type SupplySettings,
  supplyKinds,
  type Undoable,
} from './records'

export const supplies = defineDomain('supplies', '物资补给', { ...taking, ...keeping })
