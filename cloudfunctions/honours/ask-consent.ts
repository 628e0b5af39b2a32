/** Staff ask the person who is named: by a link, or face to face. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { honours as contract } from '../../src/contract/honours'
import { takePersonCode } from '../codes'
import { type CommandContext, compact, isRefused, randomCode, refuse } from '../kernel'
import { asked, type Given, linkUntil, recorded } from './rules-post'
import { atVersion } from './rules-version'
import { carryOut, posts } from './store'

/** 80 bits: whoever has it may read the draft and answer. */
const codeSigns = 16

export async function askConsent({ id, version }: ParsedInputOf<typeof contract.askConsent>, context: CommandContext) {
  const { tx, actor, now } = context
  const record = await tx.get(posts, id)
  if (!record) return refuse('POST_NOT_FOUND')
  const [code, until] = [randomCode(codeSigns), linkUntil(now)]
  const step = asked(record, code, until, { by: actor.person().personId, now })
  const after = await carryOut(tx, record, atVersion(record, version, step))
  return isRefused(after) ? after : { code, until }
}

/** The code is taken last: what is refused leaves it as it was. */
export async function recordConsent(
  { id, version, shown }: ParsedInputOf<typeof contract.recordConsent>,
  context: CommandContext,
) {
  const { tx, actor, now } = context
  const record = await tx.get(posts, id)
  if (!record) return refuse('POST_NOT_FOUND')
  const { personId: by } = actor.person()
  const bySignature = shown.by === 'signature'
  const whose = bySignature ? undefined : await takePersonCode(context, shown.scene)
  if (isRefused(whose)) return whose
  const given = {
    ...{ way: shown.by, at: now, by },
    ...compact({ person: whose?.personId, signature: bySignature ? shown.signature : undefined }),
  } satisfies Given
  const step = recorded(record, given, bySignature ? undefined : randomCode(codeSigns), now)
  const after = await carryOut(tx, record, atVersion(record, version, step))
  if (isRefused(after)) return after
  if (whose) context.concerns(whose.personId)
  return {}
}
