/** What WeChat's cloud throws at a phone, folded into one word. */
export type CloudFailure = 'TOO_LARGE' | 'TIMEOUT' | 'UNAVAILABLE' | 'OFFLINE'

/** WeChat: codes of six digits come from its SDK (-4xxxxx) or its servers (-5xxxxx, -6xxxxx), so the phone is online. */
export function cloudFailure(thrown: unknown): CloudFailure {
  const { errCode, errMsg, message } = (thrown ?? {}) as Readonly<Record<string, unknown>>
  const words = `${errMsg ?? ''} ${message ?? ''}`
  const code = typeof errCode === 'number' ? errCode : Number(/errCode: *(-\d+)/.exec(words)?.[1] ?? 0)
  if (code === -606001 || /exceed max size|EXCEED_MAX_PAYLOAD_SIZE/.test(words)) return 'TOO_LARGE'
  if (code === -501002 || code === -504003 || /time(d )?out|TIME_LIMIT_EXCEEDED/i.test(words)) return 'TIMEOUT'
  return code <= -400_000 ? 'UNAVAILABLE' : 'OFFLINE'
}
