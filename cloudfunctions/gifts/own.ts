/** What people can get, and what they got. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { compact, find, page, type QueryContext, readMany } from '../kernel'
import { kitVersions } from '../stores'
import { shownComplaint } from './complaints'
import { openRoundsOf } from './own-rounds'
import { packOf } from './packs'
import { placeNames } from './places'
import { complaints, type HandoutRecord, handouts } from './store'

const pageSize = 20
const complaintsShown = 20

/** The pack in words, worth what its own batch was worth; as the row says where the kit itself is not there. */
async function packsOf(rows: readonly HandoutRecord[]) {
  const kits = await readMany(
    kitVersions,
    rows.map(({ kit }) => kit),
  )
  const packs = new Map(kits.map(kit => [kit._id, packOf(kit)]))
  return ({ kit, pack: name, value }: HandoutRecord) => ({
    ...(packs.get(kit) ?? { kit, name, version: 1, lines: [] }),
    value,
  })
}

export async function mine({ after }: ParsedInputOf<typeof contract.mine>, { actor, now }: QueryContext) {
  const person = actor.person()
  const first = after === undefined
  const where = { person: person.personId }
  const [open, said, rows] = await Promise.all([
    // the pages behind the first one are of what was got
    first ? openRoundsOf(person, now) : [],
    first ? find(complaints, { where, orderBy: ['at', 'desc'], limit: complaintsShown }) : [],
    page(handouts, { where, orderBy: ['at', 'desc'], limit: pageSize }, after),
  ])
  const nodes = [...rows.items.map(({ node }) => node), ...said.flatMap(({ handedAt }) => handedAt ?? [])]
  const [nameOf, packFor] = await Promise.all([placeNames(nodes), packsOf(rows.items)])
  return {
    rounds: open,
    complaints: said.map(one => shownComplaint(one, nameOf)),
    ...rows,
    items: rows.items.map(row => {
      const { _id: id, round, roundName, node, at, proxy, undone } = row
      const back = undone && { at: undone.at, reason: undone.reason }
      return { id, round, roundName, place: nameOf(node), pack: packFor(row), at, ...compact({ proxy, undone: back }) }
    }),
  }
}
