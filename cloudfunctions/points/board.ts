/** A board as people open it: a handful of reads, however many stand on it. */
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage } from '../../src/contract/organisation'
import { privacyNoticeVersion } from '../../src/contract/people'
import type { points as contract } from '../../src/contract/points'
import { pointsDefaults } from '../../src/contract/points/defaults'
import type { BoardRow } from '../../src/contract/points/records'
import { compact, find, persons, type QueryContext, read, refuse } from '../kernel'
import { peopleById, placesById } from '../people'
import { peopleOn, rankOf, stepsOf } from './rules-board'
import { boardId, boards, hidden, standingId, standings } from './store'
import { nameAmongOthers } from './views'

export async function board({ node, purse, month }: ParsedInputOf<typeof contract.board>, { actor }: QueryContext) {
  const id = boardId(purse, node, month)
  const [places, record, top, person] = await Promise.all([
    placesById(lineage(node)),
    read(boards, id),
    find(standings, {
      where: { board: id, shown: true },
      orderBy: ['points', 'desc'],
      limit: pointsDefaults.boardMost,
      fields: ['person', 'points'] as const,
    }),
    read(persons, actor.account),
  ])
  const place = places.get(node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  const reader = person?.agreed.version === privacyNoticeVersion ? person : undefined
  const [names, own, hides] = await Promise.all([
    peopleById(top.map(row => row.person)),
    reader && read(standings, standingId(id, reader.personId)),
    reader && read(hidden, reader.personId),
  ])
  const steps = stepsOf(record?.steps ?? '')
  const shown = (row: { readonly person: string; readonly points: number }): BoardRow => {
    const mine = row.person === reader?.personId
    const name = mine ? (reader?.name ?? '我') : nameAmongOthers(names.get(row.person)?.name)
    return { rank: rankOf(steps, row.points), name, points: row.points, mine }
  }
  return {
    place: place.name,
    places: lineage(node).map(at => ({ node: at, place: places.get(at)?.name ?? at })),
    people: peopleOn(steps),
    rows: top.filter(({ points }) => points > 0).map(shown),
    member: reader !== undefined,
    onBoards: !hides,
    ...compact({ month, own: own?.shown && own.points > 0 ? shown(own) : undefined }),
  }
}
