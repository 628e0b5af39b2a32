import { internalComponents, mergeInternalComponents } from '@tarojs/shared'
import { ariaAttributes } from './aria-attributes'
import { leaveOutUnused } from './unused-attributes'

mergeInternalComponents(ariaAttributes)
leaveOutUnused(internalComponents)
