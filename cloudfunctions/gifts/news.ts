/** People hear that a round begins, and that it ends soon; each of the two at most once, and only who may still get a pack. */
import { startOf } from '../../src/contract/shanghai'
import {
  derivedId,
  type Job,
  type JobContext,
  localTime,
  type PersonRecord,
  page,
  peopleAllowing,
  read,
  sendOnce,
} from '../kernel'
import { peopleById } from '../people'
import { factsFor } from './facts'
import { needsHome, standingOf } from './rules-eligible'
import { receiverOf } from './shown'
import { listed, type RoundRecord, rounds } from './store'
import { ownPack } from './write-record'

/** People of one slice, which is done well within a timer's minute. */
const slice = 100
const status = { open: '开始发放', remind: '快结束了' } as const
type What = keyof typeof status

/** Those on the list who have an account, or everybody who wants to hear of packs; the next slice begins at `next`. */
async function candidates({ _id: round, who }: RoundRecord, after: string) {
  if (who.kind !== 'list') {
    const { people, last } = await peopleAllowing('giftNews', after, slice)
    return { people, next: last }
  }
  const wanted = { where: { round }, orderBy: ['name', 'asc'], limit: slice } as const
  const { items, next } = await page(listed, wanted, after === '' ? undefined : after)
  return { people: items.flatMap(({ person }) => person ?? []), next }
}

/** May get one and has none yet. */
async function waitsFor(round: RoundRecord, person: PersonRecord, now: number): Promise<boolean> {
  const { _id, who, per } = round
  const facts = await factsFor(_id, who, { id: person.personId, home: person.home }, needsHome(per, who), now)
  if (standingOf(per, who, facts) === 'notForYou') return false
  return (await ownPack(round, receiverOf(person), facts)) === undefined
}

function tell(context: JobContext, { _id, pack, from, to }: RoundRecord, person: string, what: What): Promise<void> {
  const day = what === 'open' ? from : to
  return sendOnce(context, derivedId('giftNews', _id, person, what), {
    kind: 'giftNews',
    to: person,
    page: 'pages/gifts/mine/index',
    fields: { pack: pack.name, status: status[what], at: localTime(startOf(day)), hint: '点开看在哪儿领' },
  })
}

/** One slice; the next one is left first, so that its row is the same however often this one is tried. */
export const announce: Job = async ({ round: id, what, after }, context) => {
  if (typeof id !== 'string' || typeof after !== 'string' || (what !== 'open' && what !== 'remind'))
    throw new TypeError('news are of a round')
  const round = await read(rounds, id)
  // one that has ended meanwhile is told of no more
  if (round?.state !== 'open') return
  const { people, next } = await candidates(round, after)
  if (next !== undefined) await context.later('gifts.announce', { round: id, what, after: next })
  const known = await peopleById(people)
  for (const person of known.values())
    if (await waitsFor(round, person, context.now)) await tell(context, round, person.personId, what)
}
