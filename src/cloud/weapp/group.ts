/** From which group's card the app was opened, as far as WeChat says it. */
import type { GroupCloudId } from '../call'
import type { Platform } from '../platform-contract'
import type { Wx, WxOptions } from './wx'

/** WeChat: 1008 a card in a group, 1044 a card with a share ticket. */
const cardScenes: readonly unknown[] = [1008, 1044]
/** A card of 1007 was opened in a chat of two, unless a ticket or the kind of chat says otherwise. */
function inGroup({ scene, shareTicket, chatType }: WxOptions): boolean {
  if (chatType !== undefined) return chatType === 3 || chatType === 4
  return cardScenes.includes(scene) || (scene === 1007 && Boolean(shareTicket))
}

const patienceMs = 2_000

/** Nothing is asked of WeChat before a call wants to know; an old WeChat, an error and silence all mean that there is no group. */
export function weappGroup(wx: Wx): Pick<Platform, 'groupCard'> & { readonly groupCloudId: GroupCloudId } {
  const entered = () => wx.getEnterOptionsSync?.() ?? wx.getLaunchOptionsSync()
  return {
    groupCard: () => {
      const options = entered()
      if (!wx.getGroupEnterInfo || !inGroup(options)) return undefined
      const { path, query, shareTicket } = options
      return { from: query?.from ?? '', entry: JSON.stringify([path, query, shareTicket]) }
    },
    groupCloudId: () =>
      new Promise(resolve => {
        if (!wx.getGroupEnterInfo || !inGroup(entered())) return resolve(undefined)
        setTimeout(() => resolve(undefined), patienceMs)
        wx.getGroupEnterInfo({ success: ({ cloudID }) => resolve(cloudID), fail: () => resolve(undefined) })
      }),
  }
}
