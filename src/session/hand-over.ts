/**
 * What goes from an answer to the page that hands a matter to an adviser. In memory only, like the question itself: neither an address
 * nor the phone shall hold it.
 */
import type { Before } from '../contract/advice'

export interface HandOverStart {
  /** the person's own words, where they asked in words */
  readonly words?: string
  readonly before?: Before
}

let current: HandOverStart | undefined

export const handOverStart = {
  put(start: HandOverStart) {
    current = start
  },
  /** once: another visit begins with an empty form */
  take(): HandOverStart | undefined {
    const taken = current
    current = undefined
    return taken
  },
}
