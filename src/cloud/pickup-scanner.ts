/** Pick-up codes 取货码: how they are shown, and how they come into the phone of whoever hands over. Not in the face: only pages of the market need it. */
import { platform } from './platform'
import { sceneOfScan } from './scene'
import { sceneOfTyped } from './scene-of-typed'

const scene = /^k\.([0-9A-HJKMNP-TV-Z]{10})$/

/** To read aloud: K 7Q2M4 XP9ZT. `pickupOf` reads it back. */
export const textOfPickup = (code: string): string => `K ${code.slice(0, 5)} ${code.slice(5)}`

/** The code in what was scanned or typed; undefined when it is none. */
export const pickupOf = (text: string): string | undefined => scene.exec(sceneOfTyped(sceneOfScan(text)))?.[1]

export const pickupScanner = {
  canScan: () => platform.canScan(),
  scan: () => platform.scan(),
  pickupOf,
}
