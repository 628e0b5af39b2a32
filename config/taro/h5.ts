import type { IH5Config } from '@tarojs/taro/types/compile'

const javascript = 'js/[name].[contenthash:8].js'
const css = 'css/[name].[contenthash:8].css'

export const h5: IH5Config<'webpack5'> = {
  publicPath: './',
  staticDirectory: 'static',
  router: { mode: 'hash' },
  output: { filename: javascript, chunkFilename: javascript },
  miniCssExtractPluginOption: { ignoreOrder: true, filename: css, chunkFilename: css },
  postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: false, config: {} } },
  webpackChain(chain) {
    // the defaults put a copy of the shared components into every page
    chain.optimization.splitChunks({
      chunks: 'all',
      minSize: 10_000,
      cacheGroups: {
        default: false,
        defaultVendors: false,
        react: {
          name: 'react',
          test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
          priority: 30,
          enforce: true,
        },
        taro: {
          name: 'taro',
          test: /node_modules[\\/](@tarojs|@stencil)[\\/]/,
          priority: 20,
          chunks: 'initial',
          enforce: true,
        },
        shared: { minChunks: 2, priority: 10, reuseExistingChunk: true, chunks: 'async', minSize: 0 },
      },
    })
    chain.performance.hints(false)
  },
}
