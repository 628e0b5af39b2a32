/** Where each household gets one, an account fetches one: another door does not make another household of the same person. */
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import { find, type Tx } from '../kernel'
import { fetchedId } from './ids'
import { needsHome } from './rules-eligible'
import { fetched, type HandoutRecord, handouts } from './store'

interface Fetcher {
  /** missing for a guest */
  readonly person?: string
}
type Asked = Pick<RoundHere, 'round' | 'per' | 'who'>

/** Undefined where the subject is the person anyway, or where there is no account. */
const fetcherIn = ({ per, who }: Asked, { person }: Fetcher): string | undefined =>
  needsHome(per, who) ? person : undefined

/** The pack that this account fetched in a round for households; one read, for a look. */
export async function fetchedBefore(here: Asked, receiver: Fetcher): Promise<HandoutRecord | undefined> {
  const person = fetcherIn(here, receiver)
  if (person === undefined) return undefined
  return (await find(handouts, { where: { round: here.round, person, state: 'valid' }, limit: 1 }))[0]
}

/** Claims the account's one pack for a record of the same transaction; or the valid one that it fetched before. One write, as a rule. */
export async function claimFetch(
  tx: Tx,
  here: Asked,
  receiver: Fetcher,
  record: HandoutRecord,
): Promise<HandoutRecord | undefined> {
  const person = fetcherIn(here, receiver)
  if (person === undefined) return undefined
  const now = { _id: fetchedId(here.round, person), handout: record._id, at: record.at }
  if (await tx.claim(fetched, now)) return undefined
  const before = await tx.get(fetched, now._id)
  const earlier = before && (await tx.get(handouts, before.handout))
  if (earlier?.state === 'valid' && earlier._id !== record._id) return earlier
  await tx.put(fetched, now)
  return undefined
}
