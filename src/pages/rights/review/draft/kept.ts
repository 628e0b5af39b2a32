/** Cards that somebody is writing, on their phone until they are handed in. */
import type { PhoneStorage } from '@/cloud'
import { blank, type Form } from './form'

export interface Kept {
  /** names what is being written: a card that was handed in before, or a new one */
  readonly slot: string
  readonly form: Form
  /** ms UTC of the last change */
  readonly at: number
}

const ofCard = 'card.'
const ofNew = 'new.'
export const slotOf = (id: string): string => `${ofCard}${id}`
/** @param now ms UTC: nobody begins two in one moment */
export const newSlot = (now: number): string => `${ofNew}${now}`

/** An older app may have kept less; what is no longer known is left out. */
function formIn(value: unknown): Pick<Kept, 'form' | 'at'> | undefined {
  const { form, at } = (value ?? {}) as Partial<Kept>
  return typeof form === 'object' && typeof at === 'number' ? { form: { ...blank, ...form }, at } : undefined
}

/** @param writer who writes; '' where WeChat knows */
export function keptCards(storage: PhoneStorage, writer: string) {
  const prefix = `cardDraft.${writer}.`
  const get = (slot: string): Kept | undefined => {
    const found = formIn(storage.get(prefix + slot))
    return found && { slot, ...found }
  }
  return {
    get,
    /** false: the phone has no room left */
    put: ({ slot, form, at }: Kept): boolean => storage.set(prefix + slot, { form, at }),
    drop: (slot: string): void => storage.remove(prefix + slot),
    /** new cards that were not handed in, the latest first */
    begun: (): readonly Kept[] =>
      storage
        .keys(prefix + ofNew)
        .flatMap(key => get(key.slice(prefix.length)) ?? [])
        .sort((a, b) => b.at - a.at),
  }
}
export type KeptCards = ReturnType<typeof keptCards>
