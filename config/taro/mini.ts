import type { IMiniAppConfig } from '@tarojs/taro/types/compile'

/** WeChat: the main package and each sub-package may have 2 MB; ours stays under 500 KB and 200 KB. */
export const mini: IMiniAppConfig<'webpack5'> = {
  optimizeMainPackage: { enable: true },
  // our class names are unique, so the order of two components' styles does not matter
  miniCssExtractPluginOption: { ignoreOrder: true },
  postcss: {
    // sizes stay as they are (rpx grows with the window); only `#ifdef h5` blocks are taken out
    pxtransform: { enable: true, config: { methods: ['platform'] } },
    // a data URI is already inline; nothing else is referenced from a style sheet
    url: { enable: false, config: {} },
  },
}
