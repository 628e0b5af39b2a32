/**
 * In a browser nothing is opened from a group, but against the local cloud one may play it: `?group=<name>` in the address. Read once,
 * for the addresses after the first are the app's own.
 */
import type { GroupCloudId } from '../call'
import type { Platform } from '../platform-contract'
import { decodeScene } from '../scene'

const inAddress = (address: string, name: string) => decodeScene(new RegExp(`[?&]${name}=([^&#]*)`).exec(address)?.[1])

export function webGroup(
  address: string,
  cloudIdOf: (group: string) => Promise<string | undefined>,
): Pick<Platform, 'groupCard'> & { readonly groupCloudId: GroupCloudId } {
  const group = inAddress(address, 'group')
  const card = group === undefined ? undefined : { from: inAddress(address, 'from') ?? '', entry: address }
  return {
    groupCard: () => card,
    groupCloudId: async () => (group === undefined ? undefined : cloudIdOf(group)),
  }
}
