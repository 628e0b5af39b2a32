import type { Wx, WxCloud } from './wx'

/** The cloud, ready for calls; undefined in a WeChat without one. */
export type CloudConnection = () => WxCloud | undefined

/** Prepares WeChat's cloud when it is first needed, once for everything. `env`: id of the environment, empty = the first one. */
export function cloudConnection(wx: Pick<Wx, 'cloud'>, env: string): CloudConnection {
  let cloud: WxCloud | undefined
  return () => {
    if (cloud || !wx.cloud) return cloud
    cloud = wx.cloud
    cloud.init(env === '' ? { traceUser: false } : { env, traceUser: false })
    return cloud
  }
}
