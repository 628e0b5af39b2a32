import { type StockRow, storeDefaults } from '@/contract/stores'
import { wholeOf } from '@/ui/field/number-text'

/** A whole number within bounds as it was typed; undefined for everything else. */
export function unitsOf(typed: string, least: number, most: number = storeDefaults.quantityMost): number | undefined {
  const number = wholeOf(typed, 0)
  return number === undefined || number < least || number > most ? undefined : number
}

/** Units of a batch that may leave: packs that somebody has along do not lie here. */
export const freeOf = ({ quantity, outside }: StockRow, left: number): number =>
  Math.max(0, Math.min(left, quantity - outside))

/** Fen as they were typed in yuan. */
export function fenOf(typed: string): number | undefined {
  const fen = wholeOf(typed, 2)
  return fen === undefined || fen > storeDefaults.valueMost ? undefined : fen
}
