import type { Phone } from '../phone'
import type { Clone } from '../sandbox'
import type { DefineApi } from './api'
import { mediaApis } from './media'
import type { StatusListener } from './network'

const size = {
  windowWidth: 375,
  windowHeight: 724,
  screenWidth: 375,
  screenHeight: 812,
  statusBarHeight: 44,
  pixelRatio: 3,
}
const insets = { left: 0, right: 375, top: 44, bottom: 778, width: 375, height: 734 }
const model = {
  brand: 'host',
  model: 'host',
  system: 'iOS 16.0',
  platform: 'ios',
  version: '8.0.56',
  SDKVersion: '3.7.8',
}

/** The device around the app. Whatever shows something on the screen resolves and is seen in the host's `calls`. */
export function deviceApis(define: DefineApi, clone: Clone, phone: Phone): Record<string, unknown> {
  const { device, network, statusListeners } = phone
  const info = () => ({
    ...size,
    ...model,
    safeArea: insets,
    language: 'zh_CN',
    theme: 'light',
    fontSizeSetting: device.fontSize,
  })
  const told = () => clone(info())
  const shows = [
    'showToast',
    'hideToast',
    'showLoading',
    'hideLoading',
    'setNavigationBarTitle',
    'setNavigationBarColor',
    'setTabBarBadge',
    'removeTabBarBadge',
    'pageScrollTo',
    'stopPullDownRefresh',
    'vibrateShort',
    'vibrateLong',
    'setClipboardData',
    'makePhoneCall',
    'exitMiniProgram',
    'shareFileMessage',
  ]
  return {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    ...Object.fromEntries(shows.map(name => [name, define(name, () => ({}))])),
    getSystemInfoSync: told,
    getSystemInfo: define('getSystemInfo', info),
    getWindowInfo: told,
    getDeviceInfo: told,
    getAppBaseInfo: told,
    getSystemSetting: () => clone({}),
    getAppAuthorizeSetting: () => clone({}),
    getAccountInfoSync: () => clone({ miniProgram: { appId: 'touristappid', envVersion: 'develop' } }),
    getMenuButtonBoundingClientRect: () => clone({ top: 48, bottom: 80, left: 281, right: 368, width: 87, height: 32 }),
    canIUse: () => true,
    nextTick: (run: () => void) => void Promise.resolve().then(run),
    getNetworkType: define('getNetworkType', () => ({ networkType: network.isConnected() ? 'wifi' : 'none' })),
    onNetworkStatusChange: (listener: StatusListener) => void statusListeners.add(listener),
    offNetworkStatusChange: (listener: StatusListener) => void statusListeners.delete(listener),
    showModal: define('showModal', () => ({ confirm: device.confirm, cancel: !device.confirm })),
    scanCode: define('scanCode', () => {
      if (!device.scan) throw new Error('cancel')
      return { ...device.scan }
    }),
    ...mediaApis(define, device),
    createSelectorQuery: selectorQuery,
  }
}

/** Nothing has a size here: queries answer that nothing was found. */
function selectorQuery(): unknown {
  const query: unknown = new Proxy(
    {},
    {
      get: (_target, name) =>
        name === 'exec'
          ? (done?: (found: null[]) => void) => void Promise.resolve().then(() => done?.([null]))
          : () => query,
    },
  )
  return query
}
