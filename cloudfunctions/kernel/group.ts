/**
 * From which WeChat group the app was opened. A phone sends a CloudID, which WeChat replaces by `{ cloudID, data: { opengid } }` and names
 * in OPEN_DATA_INFO; an object of that look which a client made itself arrives just the same, but unnamed.
 */
import { callerContext } from './cloud'
import { derivedId } from './ids'
import { log } from './log'
import { vouchedFields, vouchedGroup } from './rules-group'

/** The group as the product knows it, or undefined when WeChat vouches for none. */
export function groupOf(sent: unknown, requestId: string): string | undefined {
  if (sent === undefined) return undefined
  const { ENV, OPEN_DATA_INFO } = callerContext()
  const found = vouchedGroup(sent, vouchedFields(OPEN_DATA_INFO).includes('group'))
  if ('opengid' in found) return derivedId('group', String(ENV), found.opengid)
  log('info', { requestId, group: found.problem, errCode: 'errCode' in found ? found.errCode : undefined })
  return undefined
}
