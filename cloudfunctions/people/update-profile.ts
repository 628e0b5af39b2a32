import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import { homeKinds } from '../../src/contract/people/home'
import { type CommandContext, compact, persons, refuse } from '../kernel'
import { places } from './store'

/** Replaces name, phone and home; null clears one, a phone that is left out stays. */
export async function updateProfile(
  { name, phone, home }: ParsedInputOf<typeof people.updateProfile>,
  { tx, actor }: CommandContext,
) {
  if (home !== null) {
    const place = await tx.get(places, home)
    if (!place?.open) return refuse('PLACE_NOT_FOUND')
    if (!homeKinds.some(kind => kind === place.kind)) return refuse('NOT_A_HOME')
  }
  const { name: _name, phone: stored, home: _home, ...kept } = actor.person()
  const profile = compact({
    name: name ?? undefined,
    phone: phone === undefined ? stored : (phone ?? undefined),
    home: home ?? undefined,
  })
  await tx.put(persons, { ...kept, ...profile })
  return {}
}
