import { marketDefaults } from '@/contract/market'
import { wholeOf } from '@/ui/field/number-text'

/** A whole number within bounds as it was typed; undefined for everything else. */
export function unitsOf(typed: string, least: number, most: number = marketDefaults.quantityMost): number | undefined {
  const number = wholeOf(typed, 0)
  return number === undefined || number < least || number > most ? undefined : number
}
