import { randomBytes } from 'node:crypto'

/** An `_id` as WeChat Cloud makes them: 32 hexadecimal digits, the first eight of them the seconds. */
export const createId = (now: number): string =>
  Math.floor(now / 1000)
    .toString(16)
    .padStart(8, '0') + randomBytes(12).toString('hex')
