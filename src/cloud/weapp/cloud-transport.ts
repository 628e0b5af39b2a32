import { type Answer, readAnswer, refusedHere, unanswered } from '../answer'
import { deliver, envelope, type Transport } from '../call'
import type { Wx, WxCloud } from './wx'

export interface CloudTransportParts {
  readonly wx: Pick<Wx, 'cloud'>
  /** domain -> cloud function that serves it */
  readonly functionOf: Readonly<Record<string, string>>
  /** id of the environment; empty = the first one of the mini-program */
  readonly env: string
}

/** Calls over `wx.cloud.callFunction`; WeChat adds who the caller is. */
export function cloudTransport({ wx, functionOf, env }: CloudTransportParts): Transport {
  let cloud: WxCloud | undefined
  const connect = (): WxCloud | undefined => {
    if (cloud || !wx.cloud) return cloud
    cloud = wx.cloud
    cloud.init(env === '' ? { traceUser: false } : { env, traceUser: false })
    return cloud
  }
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
    return answerOfFailure(thrown)
  }
}

/** WeChat: codes of six digits come from its SDK (-4xxxxx) or its servers (-5xxxxx, -6xxxxx), so the phone is online. */
function answerOfFailure(thrown: unknown): Answer {
  const { errCode, errMsg, message } = (thrown ?? {}) as Readonly<Record<string, unknown>>
  const words = `${errMsg ?? ''} ${message ?? ''}`
  const code = typeof errCode === 'number' ? errCode : Number(/errCode: *(-\d+)/.exec(words)?.[1] ?? 0)
  if (code === -606001 || /exceed max size|EXCEED_MAX_PAYLOAD_SIZE/.test(words))
    return refusedHere({ code: 'TOO_LARGE' })
  if (code === -501002 || code === -504003 || /time(d )?out|TIME_LIMIT_EXCEEDED/i.test(words))
    return unanswered('TIMEOUT')
  return unanswered(code <= -400_000 ? 'UNAVAILABLE' : 'OFFLINE')
}
