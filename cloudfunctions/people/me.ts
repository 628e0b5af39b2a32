import { type Me, privacyNoticeVersion } from '../../src/contract/people'
import { compact, grantsOf, type PersonRecord, persons, type QueryContext, read } from '../kernel'
import { placesById } from './place-names'
import { maskPhone } from './rules'
import { settings } from './store'

/** All that the app needs when it opens: who this is, what they may do, whether they must agree first. */
export async function me(_input: unknown, { actor }: QueryContext): Promise<Me> {
  const [person, environment] = await Promise.all([read(persons, actor.account), read(settings, 'environment')])
  const agreed = person?.agreed.version === privacyNoticeVersion
  return compact({
    person: person && (await describePerson(person)),
    notice: { version: privacyNoticeVersion, agreed },
    claimed: environment?.state === 'claimed',
  })
}

async function describePerson({
  personId,
  name,
  phone,
  home,
  agreed,
}: PersonRecord): Promise<NonNullable<Me['person']>> {
  const held = await grantsOf(personId)
  const known = await placesById([...held.map(grant => grant.node), ...(home ? [home] : [])])
  return compact({
    id: personId,
    name,
    phone: phone && maskPhone(phone),
    home: home === undefined ? undefined : known.get(home),
    roles: held.flatMap(({ role, node, at }) => {
      const place = known.get(node)
      return place ? [{ role, node, kind: place.kind, place: place.name, since: at }] : []
    }),
    agreed,
  })
}
