/** One's own code, and what takes it: good for a minute, and once. */
import type { codes as contract } from '../../src/contract/codes'
import type { OutputOf } from '../../src/contract/define'
import type { NodeId } from '../../src/contract/organisation'
import {
  type CommandContext,
  compact,
  find,
  isRefused,
  minutes,
  type PersonRecord,
  type QueryContext,
  randomCode,
  randomId,
  read,
  refuse,
  transact,
} from '../kernel'
import { holdSign, isHeld, minuteOf, signsFrom } from './rotating'
import { partsOf, sceneOf, windowOf } from './rules-person-code'
import { type PersonKeyRecord, personKeys, usedCodes } from './store'

/** Minutes that a phone may go without a network. */
const ahead = 30
/** Made at the first look, with what the person is called today; two at once leave one. */
async function keyOf({ personId, name, home }: PersonRecord, now: number): Promise<PersonKeyRecord> {
  const known = await read(personKeys, personId)
  if (known && known.name === name && known.home === home) return known
  const verdict = await transact(async tx => {
    const first = await tx.get(personKeys, personId)
    const { handle, secret, at } = first ?? { handle: randomCode(10), secret: randomId(), at: now }
    const key = { _id: personId, handle, secret, at, ...compact({ name, home }) }
    await tx.put(personKeys, key)
    return { commit: key }
  })
  if ('commit' in verdict) return verdict.commit
  throw new Error('a key is never refused')
}

export async function mine(_input: unknown, { actor, now }: QueryContext): Promise<OutputOf<typeof contract.mine>> {
  const { handle, secret } = await keyOf(actor.person(), now)
  const codes = signsFrom(secret, now, ahead).map(({ from, sign }) => ({ from, scene: sceneOf(handle, sign) }))
  return { now, codes }
}

/** Who shows a code, and the minute that it was made for. */
export interface ShownCode {
  readonly personId: string
  readonly at: number
  /** as the person was called when their phone last fetched codes: half an hour ago at most */
  readonly name?: string
  readonly home?: NodeId
  /** of this minute's code */
  readonly use: string
  /** that it was good when it was first looked at */
  readonly held: HeldCode
}

/** A code that was good when somebody looked at it stays good for whoever looked, so that nothing times out while they ask and type. */
export interface HeldCode {
  readonly at: number
  readonly sign: string
}
const heldFor = minutes(10)

/**
 * Whose code it is, without taking it; one read. `notedAt`: a leader's phone had no network and sends later; then a code of about that
 * moment is good, and says itself which minute it was. `held`: of a look some minutes ago.
 */
export async function readPersonCode(scene: string, now: number, notedAt = now, held?: HeldCode) {
  const parts = partsOf(scene)
  if (!parts) return refuse('PERSON_CODE_UNKNOWN')
  const [key] = await find(personKeys, { where: { handle: parts.handle }, limit: 1 })
  if (!key) return refuse('PERSON_CODE_UNKNOWN')
  const holds = held && held.at <= now && now - held.at <= heldFor && isHeld(key.secret, parts.sign, held)
  const at = holds ? minuteOf(key.secret, parts.sign, held.at) : minuteOf(key.secret, parts.sign, now, notedAt)
  if (at === undefined) return refuse('PERSON_CODE_OLD')
  const kept = holds ? held : { at: now, sign: holdSign(key.secret, parts.sign, now) }
  const { _id: personId, handle, name, home } = key
  return { personId, at, use: `${handle}.${windowOf(at)}`, held: kept, ...compact({ name, home }) } satisfies ShownCode
}

/** Takes the code; false when somebody has taken it before. */
export const markCodeUsed = ({ tx, actor, now }: CommandContext, { use }: ShownCode): Promise<boolean> =>
  tx.claim(usedCodes, { _id: use, by: actor.person().personId, at: now })

/** Whether somebody has taken it. */
export const isCodeUsed = async ({ use }: ShownCode): Promise<boolean> => (await read(usedCodes, use)) !== undefined

/**
 * Takes a person's code within the command's transaction: whose it is and the minute that it was made for, or why not. What rolls back
 * has taken nothing; a retry of the same command is answered from the journal before it gets here.
 */
export async function takePersonCode(context: CommandContext, scene: string, notedAt = context.now) {
  const shown = await readPersonCode(scene, context.now, notedAt)
  if (isRefused(shown)) return shown
  return (await markCodeUsed(context, shown)) ? shown : refuse('PERSON_CODE_USED')
}
