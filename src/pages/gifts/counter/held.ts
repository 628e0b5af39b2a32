/** Somebody's own code changes every minute; the one that was looked at stays good while the keeper asks, types and lets them sign. */
import type { Held, Shown } from '@/contract/gifts'
import type { Failure } from '@/contract/reply'

export const withHeld = (shown: Shown, held: Held | undefined): Shown =>
  shown.by === 'code' && held ? { ...shown, held } : shown

/** What comes with the question for a door. */
export function heldIn({ detail }: Failure): Held | undefined {
  const { heldAt: at, heldSign: sign } = detail ?? {}
  return typeof at === 'number' && typeof sign === 'string' ? { at, sign } : undefined
}
