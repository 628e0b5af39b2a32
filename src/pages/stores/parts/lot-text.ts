import type { LotRow } from '@/contract/stores'
import { dayOf, dayText } from '@/copy/dates'
import { storesText as text, thingText } from '@/copy/stores'

type Labelled = Pick<LotRow, 'source' | 'from' | 'number' | 'expires'>

/** What a batch is called in one line: where it came from, its number, its last day. */
export function lotText({ source, from, number, expires }: Labelled): string {
  const parts = [
    from ?? (source === 'packed' ? undefined : text.sources[source]),
    number,
    expires && thingText.ends(dayText(expires)),
  ]
  const said = parts.filter(part => part !== undefined && part !== '')
  return said.length > 0 ? said.join(' · ') : thingText.plainBatch
}

export const today = (): string => dayOf(Date.now())

/** Of a stock's batches that may still be packed or handed out. */
export const goodLeft = (lots: readonly LotRow[], day: string): number =>
  lots.reduce((sum, { left, expires }) => (expires !== undefined && expires < day ? sum : sum + left), 0)
