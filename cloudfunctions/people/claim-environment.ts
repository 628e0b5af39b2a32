import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import { type CommandContext, grantRecord, grants, refuse } from '../kernel'
import { setupCodeHash } from './codes'
import { places, settings } from './store'

/** The first administrator: the one-time code of the set-up makes the district and the role. There is no default account. */
export async function claimEnvironment(
  { code, segment, district }: ParsedInputOf<typeof people.claimEnvironment>,
  { tx, actor, now }: CommandContext,
) {
  const environment = await tx.get(settings, 'environment')
  if (environment?.state === 'claimed') return refuse('ALREADY_CLAIMED')
  if (environment?.codeHash !== setupCodeHash(code)) return refuse('SETUP_CODE_WRONG')
  if (environment.expiresAt <= now) return refuse('SETUP_CODE_EXPIRED')
  const { personId } = actor.person()
  await tx.create(places, { _id: segment, kind: 'district', name: district, open: true, children: [], at: now })
  await tx.create(grants, grantRecord({ personId, role: 'administrator', node: segment, by: personId, at: now }))
  await tx.put(settings, { _id: 'environment', state: 'claimed', by: personId, at: now, node: segment })
  return { node: segment }
}
