/** How somebody's own code comes into a phone, for `ui/person-scan`. Not in the face: only pages of counters need it. */
import { platform } from './platform'
import { parseScene } from './scene'
import { sceneOfTyped } from './scene-of-typed'

export const personScanner = {
  canScan: () => platform.canScan(),
  scan: () => platform.scan(),
  sceneOfTyped,
  isPerson: (scene: string) => parseScene(scene).kind === 'person',
}
