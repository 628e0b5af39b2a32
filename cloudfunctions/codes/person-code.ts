/** One's own code, and what takes it: good for a minute, and once. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { codes as contract } from '../../src/contract/codes'
import type { OutputOf } from '../../src/contract/define'
import { type CommandContext, find, type QueryContext, randomCode, randomId, read, refuse, transact } from '../kernel'
import { goodWindows, partsOf, sceneOf, windowOf, windowStart } from './rules-person-code'
import { type PersonKeyRecord, personKeys, usedCodes } from './store'

/** Minutes that a phone may go without a network. */
const ahead = 30
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Forty bits, as eight letters of the alphabet of codes. */
const signOf = (secret: string, window: number): string =>
  [...createHmac('sha256', secret).update(String(window)).digest().subarray(0, 8)]
    .map(byte => alphabet[byte % 32])
    .join('')

/** Made at the first look; two at once leave one. */
async function keyOf(personId: string, now: number): Promise<PersonKeyRecord> {
  const known = await read(personKeys, personId)
  if (known) return known
  const made = { _id: personId, handle: randomCode(10), secret: randomId(), at: now }
  const verdict = await transact(async tx => {
    const first = await tx.get(personKeys, personId)
    if (!first) await tx.create(personKeys, made)
    return { commit: first ?? made }
  })
  return 'commit' in verdict ? verdict.commit : made
}

export async function mine(_input: unknown, { actor, now }: QueryContext): Promise<OutputOf<typeof contract.mine>> {
  const { handle, secret } = await keyOf(actor.person().personId, now)
  const first = windowOf(now)
  const codes = Array.from({ length: ahead }, (_, later) => {
    const window = first + later
    return { from: windowStart(window), scene: sceneOf(handle, signOf(secret, window)) }
  })
  return { now, codes }
}

const same = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/**
 * Takes a person's code within the command's transaction: the personId, or why not. What rolls back has taken nothing; a retry of the
 * same command is answered from the journal before it gets here.
 */
export async function takePersonCode({ tx, actor, now }: CommandContext, scene: string) {
  const parts = partsOf(scene)
  if (!parts) return refuse('PERSON_CODE_UNKNOWN')
  const [key] = await find(personKeys, { where: { handle: parts.handle }, limit: 1 })
  if (!key) return refuse('PERSON_CODE_UNKNOWN')
  const window = goodWindows(now).find(good => same(signOf(key.secret, good), parts.sign))
  if (window === undefined) return refuse('PERSON_CODE_OLD')
  const _id = `${key.handle}.${window}`
  if (await tx.get(usedCodes, _id)) return refuse('PERSON_CODE_USED')
  await tx.create(usedCodes, { _id, by: actor.person().personId, at: now })
  return { personId: key._id }
}
