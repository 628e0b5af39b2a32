/** Records as the contract shows them. */
import { type DeskWish, type Inside, isLive, type MyWish, type Party, type WishRow } from '../../src/contract/wishes'
import { compact, type PersonRecord } from '../kernel'
import { peopleById, placesById } from '../people'
import { confirmFrom } from './rules-shelves'
import type { WishRecord } from './store'

export interface Around {
  readonly places: Awaited<ReturnType<typeof placesById>>
  readonly people: ReadonlyMap<string, PersonRecord>
}

/** Places and people that stand beside these wishes; helpers only for those who may know them. */
export async function around(records: readonly WishRecord[], withHelpers: boolean): Promise<Around> {
  const authors = records.flatMap(({ author, named }) => (author !== undefined && (named || withHelpers) ? author : []))
  const helpers = withHelpers ? records.flatMap(({ helperIds }) => helperIds) : []
  const [places, people] = await Promise.all([
    placesById([...new Set(records.map(({ node }) => node))]),
    peopleById([...authors, ...helpers]),
  ])
  return { places, people }
}

const nameOf = ({ people }: Around, person: string | undefined) =>
  person === undefined ? undefined : people.get(person)?.name

export function shownRow(record: WishRecord, beside: Around): WishRow {
  const {
    _id: id,
    node,
    category,
    words,
    reward,
    where,
    wanted,
    helpers,
    state,
    raised,
    named,
    movedAt,
    thanks,
  } = record
  return compact({
    id,
    node,
    place: beside.places.get(node)?.name ?? node,
    category,
    words,
    reward,
    where,
    wanted,
    helpers: helpers.length,
    state,
    raised,
    by: named ? nameOf(beside, record.author) : undefined,
    movedAt,
    thanks: thanks?.state === 'shown' ? thanks.words : undefined,
  })
}

export function myWish(record: WishRecord, beside: Around): MyWish {
  const { because, doneAt } = record
  return { ...shownRow(record, beside), ...compact({ because, doneAt }) }
}

/**
 * What author, helpers and staff see of each other: names, and between author and helper the number of whoever agreed, as long as the wish
 * is under way. Staff who do not help themselves see no number here.
 */
export function shownInside(record: WishRecord, reader: string, beside: Around): Inside {
  const { author, helpers, helperIds, sharePhone, left, thanks, state } = record
  const party = (person: string | undefined, shared: boolean): Party => {
    const known = person === undefined ? undefined : beside.people.get(person)
    return compact({ name: known?.name, phone: shared ? known?.phone : undefined, you: person === reader })
  }
  const live = isLive(state)
  return compact({
    author: party(author, live && sharePhone && helperIds.includes(reader)),
    helpers: helpers.map(helper => party(helper.person, live && helper.sharePhone && author === reader)),
    left,
    thanks,
    confirmFrom: confirmFrom(record),
  })
}

export const deskWish = (record: WishRecord, reader: string, beside: Around): DeskWish => ({
  ...myWish(record, beside),
  inside: shownInside(record, reader, beside),
  own: record.author === reader || record.helperIds.includes(reader),
})
