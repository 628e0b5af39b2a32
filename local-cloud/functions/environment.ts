import type { Caller } from './invocation'

/** What every process of this environment shares; the same for all functions and callers. */
export interface CloudEnvironment {
  readonly envId: string
  readonly appId: string
  /** where the SDK sends its requests, for example `http://127.0.0.1:9420/admin` */
  readonly gatewayUrl: string
}

export type Variables = Readonly<Record<string, string>>

/** Variables that a process keeps for its life. The cloud runs functions in UTC, whatever the developer's machine does. */
export function processVariables(cloud: CloudEnvironment): Variables {
  return {
    TZ: 'UTC',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: cloud.envId,
    TCB_ENV: cloud.envId,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.gatewayUrl }),
  }
}

/**
 * Variables of one invocation, all of them removed when it ends. `token` names the invocation: the SDK sends it back
 * with every request, which is how the gateway knows who asks.
 */
export function invocationVariables(
  cloud: CloudEnvironment,
  caller: Caller,
  token: string,
  requestId: string,
): Variables {
  const timer = caller.source === 'wx_trigger'
  const context: Record<string, string> = timer
    ? { WX_TRIGGER_API_TOKEN_V0: token }
    : { WX_APPID: cloud.appId, WX_CLIENTIP: '127.0.0.1', WX_API_TOKEN: token }
  if (caller.openid !== undefined) context.WX_OPENID = caller.openid
  if (caller.openDataKeys?.length) context.WX_OPEN_DATA_INFO = JSON.stringify({ keys: caller.openDataKeys })
  const tcb = { TCB_SOURCE: caller.source, TCB_SEQID: requestId }
  return {
    ...context,
    ...tcb,
    ...(timer ? { TRIGGER_SRC: 'timer' } : {}),
    WX_CONTEXT_KEYS: Object.keys(context).join(','),
    TCB_CONTEXT_KEYS: Object.keys(tcb).join(','),
  }
}
