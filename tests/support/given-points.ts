/** Points to begin with, written as rows of the shape that awards write: no action gives points for nothing. */
import type { LocalCloud } from '../../local-cloud/cloud'
import { as, expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import type { Purse } from '../../src/contract/points/purses'

const yearMs = 365 * 86_400_000
const never = 8_640_000_000_000_000 - 1

interface Given {
  readonly purse?: Purse
  /** ms UTC; a year from now where nothing is said */
  readonly lapses?: number
  readonly frozen?: boolean
}

/** One award of so many hundredths, to somebody who has no such purse yet. */
export async function givePoints(
  cloud: Pick<LocalCloud, 'call' | 'clock' | 'database'>,
  persona: string,
  points: number,
  { purse = 'volunteer', lapses = cloud.clock.now() + yearMs, frozen = false }: Given = {},
): Promise<void> {
  const person = expectDone(await as(cloud, persona)(people.me, {})).person?.id
  if (person === undefined) throw new Error(`${persona} is nobody yet`)
  const _id = `${person}.${purse}`
  const at = cloud.clock.now()
  const lots = [{ lapses, left: points }]
  const account = { lots, debt: 0, honour: 0, moves: 1, nextLapse: lapses, noticeDue: never, earnedOn: {} }
  cloud.database.collection('purses').insertMany([{ _id, person, purse, ...account, frozen }])
  const effect = { lots: [{ lapses, change: points }], debt: 0, honour: 0 }
  const what = { kind: 'award', cause: `given.${persona}`, title: '社区志愿服务' }
  const row = { _id: `${_id}.0000001`, account: _id, person, purse, move: 1, ...what, effect, points, after: points }
  cloud.database.collection('pointEntries').insertMany([{ ...row, at, lapses }])
}
