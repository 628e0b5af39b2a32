/** The journal as people read it: who did what, when, and why. */
import { actionsById } from '../../src/contract'
import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import { compact, type JournalRow, journal, page, type QueryContext } from '../kernel'
import { peopleById } from './store'

const pageSize = 20

/** What was done at a place and below, newest first. */
export async function trailOf({ node, after }: ParsedInputOf<typeof people.trail>) {
  return readable(await page(journal, { where: { areas: node }, orderBy: ['at', 'desc'], limit: pageSize }, after))
}

/** Who read or changed what concerns the caller, newest first. */
export async function whoLooked({ after }: ParsedInputOf<typeof people.whoLooked>, { actor }: QueryContext) {
  const about = actor.person().personId
  return readable(await page(journal, { where: { about }, orderBy: ['at', 'desc'], limit: pageSize }, after))
}

async function readable(rows: { items: readonly JournalRow[]; next?: string }) {
  const known = await peopleById(rows.items.map(row => row.by))
  return {
    ...rows,
    items: rows.items.map(({ _id, at, action, by, node, reason, record }) =>
      compact({
        id: _id,
        at,
        action,
        title: actionsById.get(action)?.title ?? action,
        by: known.get(by)?.name ?? '未留名的人',
        node,
        reason,
        record: { ...record },
      }),
    ),
  }
}
