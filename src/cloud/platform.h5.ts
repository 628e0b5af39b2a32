import type { Platform } from './platform-contract'
import { webPlatform } from './web/platform'

export const platform: Platform = webPlatform
