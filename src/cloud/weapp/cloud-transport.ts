import { type Answer, readAnswer, refusedHere, unanswered } from '../answer'
import { deliver, envelope, type Transport } from '../call'
import type { CloudConnection } from './connection'
import { cloudFailure } from './failures'
import type { WxCloud } from './wx'

export interface CloudTransportParts {
  readonly connect: CloudConnection
  /** domain -> cloud function that serves it */
  readonly functionOf: Readonly<Record<string, string>>
}

/** Calls over `wx.cloud.callFunction`; WeChat adds who the caller is. */
export function cloudTransport({ connect, functionOf }: CloudTransportParts): Transport {
  return {
    async call(action, input, key, options) {
      const name = functionOf[action.split('.', 1)[0] ?? '']
      if (name === undefined) return refusedHere({ code: 'UNKNOWN_ACTION' })
      const connected = connect()
      if (!connected) return unanswered('UNAVAILABLE')
      return deliver(envelope(action, input, key), options, text => invoke(connected, name, JSON.parse(text)))
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
