import { supplyDefaults } from '@/contract/supplies'

/** Whole units that somebody typed, also in full-width digits; undefined for everything else. */
export function unitsOf(typed: string, least: number, most: number = supplyDefaults.quantityMost): number | undefined {
  const plain = typed.normalize('NFKC').trim()
  if (!/^\d{1,6}$/.test(plain)) return undefined
  const number = Number(plain)
  return number >= least && number <= most ? number : undefined
}
