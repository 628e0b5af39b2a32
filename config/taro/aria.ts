/**
 * Taro's templates leave out WeChat's aria-* attributes, so a screen reader would hear nothing of our roles and labels.
 * This plugin adds them to the components that we press, read or type into: to the templates here, to the runtime by `aria-runtime`.
 */
import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { ariaAttributes } from './aria-attributes'

export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (process.env.TARO_ENV !== 'weapp') return
      platform.template.mergeComponents(ctx, ariaAttributes)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'aria-runtime.ts')].flat()
    },
  })
}
