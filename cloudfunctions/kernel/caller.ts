/** Who calls, as far as WeChat vouches for it. Nothing that the caller sends can change it. */
import { callerContext } from './cloud'
import { accountOf } from './identity'

/** The caller's OPENID, or undefined when WeChat names nobody. Kept only where WeChat wants it later: to write to somebody (`subscriptions.ts`), to look at pictures (`open-checks.ts`). */
export function callerOpenid(): string | undefined {
  const { OPENID } = callerContext()
  // a number here is an all-digit id that the SDK has rounded: two people could share it, so it names nobody
  return typeof OPENID === 'string' && OPENID !== '' ? OPENID : undefined
}

/** The caller's account, or undefined when WeChat names nobody. */
export function callerAccount(): string | undefined {
  const openid = callerOpenid()
  return openid === undefined ? undefined : accountOf(openid)
}

const trustedSources = [undefined, '', 'wx_trigger', 'wx_devtools']

/** True for the platform's timer and for operators in the console; phones always come with an OPENID and another source. */
export function calledByOperator(): boolean {
  const { OPENID, SOURCE } = callerContext()
  return OPENID === undefined && trustedSources.some(source => source === SOURCE)
}
