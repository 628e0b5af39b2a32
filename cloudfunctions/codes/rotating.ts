/** Codes that change every minute, from a secret that stays in the cloud. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { goodWindows, windowOf, windowStart } from './rules-person-code'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Forty bits, as eight letters of the alphabet of codes. */
const signOf = (secret: string, window: number): string =>
  [...createHmac('sha256', secret).update(String(window)).digest().subarray(0, 8)]
    .map(byte => alphabet[byte % 32])
    .join('')

const same = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** The signs of so many minutes from `now` on, each with the moment from which it stands. */
export function signsFrom(secret: string, now: number, count: number) {
  const first = windowOf(now)
  return Array.from({ length: count }, (_, later) => {
    const window = first + later
    return { from: windowStart(window), sign: signOf(secret, window) }
  })
}

/** The minute that a sign was made for; undefined when it is none of those that are good at `now`, or were when a phone noted it. */
export const minuteOf = (secret: string, sign: string, now: number, notedAt = now): number | undefined => {
  const window = goodWindows(now, notedAt).find(good => same(signOf(secret, good), sign))
  return window === undefined ? undefined : windowStart(window)
}
