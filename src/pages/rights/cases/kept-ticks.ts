import type { PhoneStorage } from '@/cloud'

const prefix = 'ticks.'

/**
 * Which pieces of evidence somebody has found, by their words: a card that is reworded in a later release loses no tick of what it still
 * says, and ticks nothing by mistake.
 */
export function keptTicks(storage: PhoneStorage, cardId: string) {
  const key = `${prefix}${cardId}`
  return {
    read(items: readonly string[]): ReadonlySet<number> {
      const kept = storage.get(key)
      const words: readonly unknown[] = Array.isArray(kept) ? kept : []
      return new Set(items.flatMap((item, index) => (words.includes(item) ? [index] : [])))
    },
    write(items: readonly string[], ticked: ReadonlySet<number>): void {
      if (ticked.size === 0) storage.remove(key)
      else
        storage.set(
          key,
          items.filter((_, index) => ticked.has(index)),
        )
    },
  }
}
