import { days, localTime, randomCode, read, transact } from '../kernel'
import { setupCodeHash } from './codes'
import { codeLength, showCode } from './rules'
import { settings } from './store'

/**
 * Operator's task, run once from the console after deployment: returns the one-time code with which the first administrator claims
 * the environment. A new code replaces the old one; none is given once the environment is claimed.
 */
export async function issueSetupCode({ now }: { readonly now: number }) {
  if ((await read(settings, 'environment'))?.state === 'claimed') return { refused: 'ALREADY_CLAIMED' }
  const code = randomCode(codeLength)
  const expiresAt = now + days(1)
  await transact(async tx => ({
    commit: await tx.put(settings, { _id: 'environment', state: 'waiting', codeHash: setupCodeHash(code), expiresAt }),
  }))
  return { code: showCode(code), expiresAt: localTime(expiresAt) }
}
