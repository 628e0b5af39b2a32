/** The one adapter to the device. A build for phones takes `platform.weapp.ts` in place of this file. */

export { platform } from './platform.h5'
export type { PersonaChoice, Platform } from './platform-contract'
