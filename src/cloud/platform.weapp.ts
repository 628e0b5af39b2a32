import type { Platform } from './platform-contract'
import { weappPlatform } from './weapp/platform'
import type { Wx } from './weapp/wx'

declare const wx: Wx

export const platform: Platform = weappPlatform(wx)
