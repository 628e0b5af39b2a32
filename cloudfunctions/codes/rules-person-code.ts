/** A person's code: who it is, and a sign that only the cloud can make, for one minute. */
import { personCodeSeconds } from '../../src/contract/codes'

const windowMs = personCodeSeconds * 1000
/** A code may be scanned in its own minute and in the next one: hands are slow, clocks differ. */
const acceptedBefore = 1

export const windowOf = (at: number): number => Math.floor(at / windowMs)
export const windowStart = (window: number): number => window * windowMs

/** A phone that noted a code without a network says when; clocks of phones differ by so many minutes. */
const notedWithin = 10

/** Minutes whose code is good at `now`, and, where a phone noted it earlier, those around that moment; none to come. */
export function goodWindows(now: number, notedAt = now): readonly number[] {
  const current = windowOf(now)
  const good = new Set(Array.from({ length: acceptedBefore + 1 }, (_, before) => current - before))
  const noted = windowOf(notedAt)
  if (Math.abs(notedAt - now) > windowMs)
    for (let window = noted + notedWithin; window >= noted - notedWithin; window -= 1)
      if (window <= current) good.add(window)
  return [...good]
}

const form = /^p\.([0-9A-Z]{10})([0-9A-Z]{8})$/

/** Handle and sign of a scene; undefined for everything else. */
export function partsOf(scene: string): { readonly handle: string; readonly sign: string } | undefined {
  const [, handle, sign] = form.exec(scene) ?? []
  return handle === undefined || sign === undefined ? undefined : { handle, sign }
}

export const sceneOf = (handle: string, sign: string): string => `p.${handle}${sign}`
