/** From which group's card the app was opened, as far as WeChat says it. */
import type { GroupCloudId } from '../call'
import type { Platform } from '../platform-contract'
import type { Wx, WxOptions } from './wx'

/** The options follow a card or code that was used while the app slept; those of the launch do not. */
export const entered = (wx: Wx): WxOptions => (wx.getEnterOptionsSync ?? wx.getLaunchOptionsSync)()

/** WeChat: 1008 a card in a group, 1044 with a share ticket, 1007 in a chat of two unless a ticket says otherwise. */
function inGroup({ scene, shareTicket, chatType }: WxOptions): boolean {
  if (chatType !== undefined) return chatType > 2
  return scene === 1008 || scene === 1044 || (scene === 1007 && Boolean(shareTicket))
}

const patienceMs = 2_000

/** Nothing is asked of WeChat before a call wants to know; an old WeChat, an error and silence all mean that there is no group. */
export function weappGroup(wx: Wx): Pick<Platform, 'groupCard'> & { readonly groupCloudId: GroupCloudId } {
  const canTell = () => wx.getGroupEnterInfo !== undefined && inGroup(entered(wx))
  return {
    groupCard: () => {
      const { path, query = {}, shareTicket } = entered(wx)
      return canTell() ? { from: query.from || '', entry: JSON.stringify([path, query, shareTicket]) } : undefined
    },
    groupCloudId: () =>
      new Promise(resolve => {
        setTimeout(resolve, canTell() ? patienceMs : 0)
        if (canTell())
          wx.getGroupEnterInfo?.({ success: ({ cloudID }) => resolve(cloudID), fail: () => resolve(undefined) })
      }),
  }
}
