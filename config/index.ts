/** How Taro builds the mini-program (dist/weapp) and its web twin (dist/h5) from one source. */
import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { messageTemplates } from './messages'
import { functionOfDomain } from './taro/function-of-domain'
import { h5 } from './taro/h5'
import { mini } from './taro/mini'

const root = path.resolve(__dirname, '..')
const target = process.env.TARO_ENV ?? 'weapp'

const pins = ['open', 'shut'].map(state => `src/pages/stations/at/map/pin-${state}.png`)
const pictures = ['src/assets/share.png', ...(target === 'weapp' ? pins : [])]

const config: UserConfigExport<'webpack5'> = {
  projectName: 'nuanxin',
  date: '2026-11-23',
  // plain px on both targets: text grows by --font-scale, never by the width of a screen
  designWidth: 750,
  deviceRatio: { 750: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  // named by text when a page is shared or a map is drawn, so no import brings them along
  copy: { patterns: pictures.map(from => ({ from, to: from.replace(/^src/, `dist/${target}`) })), options: {} },
  jsMinimizer: 'terser',
  cssMinimizer: 'csso',
  // Chinese as it is written takes half of its escapes
  terser: { enable: true, config: { output: { ascii_only: false } } },
  alias: { '@': path.join(root, 'src') },
  plugins: [path.join(root, 'config/taro/templates.ts')],
  defineConstants: {
    FUNCTION_OF: JSON.stringify(functionOfDomain()),
    CLOUD_ENV: JSON.stringify(process.env.CLOUD_ENV ?? ''),
    MESSAGE_TEMPLATES: JSON.stringify(messageTemplates()),
  },
  mini,
  h5,
}

export default defineConfig<'webpack5'>(config)
