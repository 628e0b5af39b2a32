/** What may be shown for a gift pack: somebody's own code, or a ticket 领取码. Not in the face: only pages of gift packs need it. */
import type { Shown } from '../contract/gifts'
import { platform } from './platform'
import { parseScene, sceneOfScan } from './scene'
import { sceneOfTyped } from './scene-of-typed'

const scene = /^g\.([0-9A-HJKMNP-TV-Z]{10})$/

/** To read aloud: G 7Q2M4 XP9ZT. `sceneOfTyped` reads it back. */
export const textOfTicket = (code: string): string => `G ${code.slice(0, 5)} ${code.slice(5)}`

/** What a scene shows at the counter; undefined when it gives nobody a pack. */
export function shownOf(text: string): Shown | undefined {
  const found = sceneOfScan(text)
  const code = scene.exec(found)?.[1]
  if (code !== undefined) return { by: 'ticket', code }
  return parseScene(found).kind === 'person' ? { by: 'code', scene: found } : undefined
}

/** For `ui/person-scan`. */
export const giftScanner = {
  canScan: () => platform.canScan(),
  scan: () => platform.scan(),
  sceneOfTyped,
  isPerson: (text: string) => shownOf(text) !== undefined,
}
