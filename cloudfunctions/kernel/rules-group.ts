/** What makes a field of a call a WeChat group. Pure; `group.ts` asks WeChat's context. */

type Found =
  | { readonly opengid: string }
  /** `refused`: WeChat did not take the CloudID (expired, another person's); `forged`: nobody but the caller says so */
  | { readonly problem: 'refused' | 'forged' | 'empty'; readonly errCode?: number }

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

/** `sent` is the field as it arrived, `vouched` whether WeChat says that it filled it in. */
export function vouchedGroup(sent: unknown, vouched: boolean): Found {
  const { data, errCode } = fieldsOf(sent)
  if (!vouched) return typeof errCode === 'number' ? { problem: 'refused', errCode } : { problem: 'forged' }
  const { opengid } = fieldsOf(data)
  // a chat between two people has open data without a group
  return typeof opengid === 'string' && opengid !== '' ? { opengid } : { problem: 'empty' }
}

/** Names in OPEN_DATA_INFO: JSON text or an object with `keys`. What cannot be read vouches for nothing. */
export function vouchedFields(info: unknown): readonly string[] {
  const { keys } = fieldsOf(typeof info === 'string' ? parsed(info) : info)
  return Array.isArray(keys) ? keys.filter(key => typeof key === 'string') : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
