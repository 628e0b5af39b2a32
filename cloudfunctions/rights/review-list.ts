import type { OutputOf, ParsedInputOf } from '../../src/contract/define'
import type { rights } from '../../src/contract/rights'
import { compact, page, type QueryContext } from '../kernel'
import { libraryNow } from './shelf'
import { namesOf, reviews, unnamed } from './store'

const pageSize = 10

/** What readers doubted, by card, newest first. */
export async function reviewList(
  { state, after }: ParsedInputOf<typeof rights.reviewList>,
  { now }: QueryContext,
): Promise<OutputOf<typeof rights.reviewList>> {
  const library = await libraryNow(now)
  const rows = await page(reviews, { where: { state }, orderBy: ['at', 'desc'], limit: pageSize }, after)
  const names = await namesOf(rows.items.flatMap(({ settled }) => settled?.by ?? []))
  return {
    ...rows,
    items: rows.items.map(({ _id, subject, counts, remarks, at, settled }) =>
      compact({
        id: _id,
        subject,
        title: subject.kind === 'card' ? library.cardOf(subject.cardId)?.title : undefined,
        state,
        counts,
        remarks: remarks.map(({ verdict, note, question, at: day }) => compact({ verdict, note, question, at: day })),
        at,
        settled: settled && { ...settled, by: names.get(settled.by) ?? unnamed },
      }),
    ),
  }
}
