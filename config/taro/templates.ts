/**
 * What Taro's templates say of a component. They leave out WeChat's aria-* attributes, so a screen reader would hear nothing of our roles
 * and labels: added to what we press, read or type into. What no screen uses is taken out. The runtime does the same (`templates-runtime`).
 */
import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { ariaAttributes } from './aria-attributes'
import { leaveOutUnused } from './unused-attributes'

export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (process.env.TARO_ENV !== 'weapp') return
      platform.template.mergeComponents(ctx, ariaAttributes)
      leaveOutUnused(platform.template.internalComponents)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'templates-runtime.ts')].flat()
    },
  })
}
