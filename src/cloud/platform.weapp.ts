import type { Platform } from './platform-contract'
import { weappPlatform } from './weapp/platform'
import { connect, phone } from './weapp/this-phone'

export const platform: Platform = weappPlatform(phone, connect, MESSAGE_TEMPLATES)
