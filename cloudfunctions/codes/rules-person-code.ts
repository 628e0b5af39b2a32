/** A person's code: who it is, and a sign that only the cloud can make, for one minute. */
import { personCodeSeconds } from '../../src/contract/codes'

const windowMs = personCodeSeconds * 1000
/** A code may be scanned in its own minute and in the next one: hands are slow, clocks differ. */
const acceptedBefore = 1

export const windowOf = (at: number): number => Math.floor(at / windowMs)
export const windowStart = (window: number): number => window * windowMs

/** Minutes whose code is still good at `now`, or was at some time since `since`; the latest first. */
export const goodWindows = (now: number, since = now): readonly number[] => {
  const first = windowOf(Math.min(now, since)) - acceptedBefore
  return Array.from({ length: windowOf(now) - first + 1 }, (_, before) => windowOf(now) - before)
}

const form = /^p\.([0-9A-Z]{10})([0-9A-Z]{8})$/

/** Handle and sign of a scene; undefined for everything else. */
export function partsOf(scene: string): { readonly handle: string; readonly sign: string } | undefined {
  const [, handle, sign] = form.exec(scene) ?? []
  return handle === undefined || sign === undefined ? undefined : { handle, sign }
}

export const sceneOf = (handle: string, sign: string): string => `p.${handle}${sign}`
