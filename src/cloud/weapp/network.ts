import type { Platform } from '../platform-contract'
import type { Wx } from './wx'

/** Follows the phone's connection; WeChat tells changes, not the state, so the first answer is asked for. */
export function weappNetwork(wx: Wx): Pick<Platform, 'isOnline' | 'onNetworkBack'> {
  let online = true
  wx.getNetworkType().then(
    ({ networkType }) => {
      online = networkType !== 'none'
    },
    () => undefined,
  )
  wx.onNetworkStatusChange(({ isConnected }) => {
    online = isConnected
  })
  return {
    isOnline: () => online,
    onNetworkBack: listener => {
      const follow = ({ isConnected }: { readonly isConnected: boolean }) => {
        if (isConnected) listener()
      }
      wx.onNetworkStatusChange(follow)
      return () => wx.offNetworkStatusChange(follow)
    },
  }
}
