/** One's own code, and what takes it: good for a minute, and once. */
import type { codes as contract } from '../../src/contract/codes'
import type { OutputOf } from '../../src/contract/define'
import { type CommandContext, find, type QueryContext, randomCode, randomId, read, refuse, transact } from '../kernel'
import { minuteOf, signsFrom } from './rotating'
import { partsOf, sceneOf, windowOf } from './rules-person-code'
import { type PersonKeyRecord, personKeys, usedCodes } from './store'

/** Minutes that a phone may go without a network. */
const ahead = 30
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
  const codes = signsFrom(secret, now, ahead).map(({ from, sign }) => ({ from, scene: sceneOf(handle, sign) }))
  return { now, codes }
}

/**
 * Takes a person's code within the command's transaction: the personId and the minute that it was made for, or why not. What rolls back
 * has taken nothing; a retry of the same command is answered from the journal before it gets here. `notedAt`: a
 * leader's phone had no network and sends later; then a code of about that moment is good, and says itself which minute it was.
 */
export async function takePersonCode({ tx, actor, now }: CommandContext, scene: string, notedAt = now) {
  const parts = partsOf(scene)
  if (!parts) return refuse('PERSON_CODE_UNKNOWN')
  const [key] = await find(personKeys, { where: { handle: parts.handle }, limit: 1 })
  if (!key) return refuse('PERSON_CODE_UNKNOWN')
  const at = minuteOf(key.secret, parts.sign, now, notedAt)
  if (at === undefined) return refuse('PERSON_CODE_OLD')
  const used = { _id: `${key.handle}.${windowOf(at)}`, by: actor.person().personId, at: now }
  if (!(await tx.claim(usedCodes, used))) return refuse('PERSON_CODE_USED')
  return { personId: key._id, at }
}
