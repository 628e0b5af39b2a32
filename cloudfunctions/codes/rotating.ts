/** Codes that change every minute, from a secret that stays in the cloud. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { goodWindows, windowOf, windowStart } from './rules-person-code'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Forty bits, as eight letters of the alphabet of codes. */
const wordOf = (secret: string, text: string): string =>
  [...createHmac('sha256', secret).update(text).digest().subarray(0, 8)].map(byte => alphabet[byte % 32]).join('')

const signOf = (secret: string, window: number): string => wordOf(secret, String(window))

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

/** That a code was good at a moment: proves it later, to whoever has the same secret. */
export const holdSign = (secret: string, sign: string, at: number): string => wordOf(secret, `held ${sign} ${at}`)

export const isHeld = (secret: string, sign: string, held: { readonly at: number; readonly sign: string }): boolean =>
  same(holdSign(secret, sign, held.at), held.sign)
