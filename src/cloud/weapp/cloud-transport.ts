import { type Answer, readAnswer, refusedHere, unanswered } from '../answer'
import { deliver, envelope, type GroupCloudId, type Transport } from '../call'
import type { CloudConnection } from './connection'
import { cloudFailure } from './failures'
import type { WxCloud } from './wx'

export interface CloudTransportParts {
  readonly connect: CloudConnection
  /** domain -> cloud function that serves it */
  readonly functionOf: Readonly<Record<string, string>>
  readonly groupCloudId: GroupCloudId
}

/** Calls over `wx.cloud.callFunction`; WeChat adds who the caller is. */
export function cloudTransport({ connect, functionOf, groupCloudId }: CloudTransportParts): Transport {
  /** what WeChat replaces must stand in the data as WeChat made it; text would be text */
  const withGroup = async (cloud: WxCloud, data: object): Promise<object> => {
    const id = await groupCloudId()
    return id === undefined || !cloud.CloudID ? data : { ...data, group: cloud.CloudID(id) }
  }
  return {
    async call(action, input, key, options) {
      const name = functionOf[action.split('.', 1)[0] ?? '']
      if (name === undefined) return refusedHere({ code: 'UNKNOWN_ACTION' })
      const connected = connect()
      if (!connected) return unanswered('UNAVAILABLE')
      return deliver(envelope(action, input, key), options, async text => {
        const data = JSON.parse(text)
        return invoke(connected, name, options?.group ? await withGroup(connected, data) : data)
      })
    },
  }
}

async function invoke(cloud: WxCloud, name: string, data: object): Promise<Answer> {
  try {
    const { result } = await cloud.callFunction({ name, data })
    return readAnswer(result)
  } catch (thrown) {
    const failure = cloudFailure(thrown)
    return failure === 'TOO_LARGE' ? refusedHere({ code: failure }) : unanswered(failure)
  }
}
