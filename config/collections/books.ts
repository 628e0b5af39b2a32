/** The book corners of stations. */
import { type Collections, collection, forever, index } from './spec'

export const booksCollections: Collections = {
  /** titles with the copies that are out; `grams` are what a search looks for */
  books: collection(
    forever,
    index('station', 'node', '-at', '-_id'),
    index('shelf', 'node', 'shelf', '-at', '-_id'),
    index('search', 'node', 'grams', '-at', '-_id'),
    index('waiting', 'waiting'),
    index('area', 'areas'),
  ),
  /** one row for each time a copy went out; closed when it came back, never removed */
  bookLoans: collection(
    forever,
    index('person', 'person', '-endedAt', '-_id'),
    index('out', 'areas', 'endedAt', 'due', '_id'),
    index('remind', 'endedAt', 'remindAt'),
  ),
  /** books that people wish for, without a name once released */
  bookWishes: collection(
    { days: 730 },
    index('wisher', 'wisher', '-endedAt', '-_id'),
    index('open', 'areas', 'endedAt', '-at'),
    index('shown', 'node', 'state', '-at'),
    index('at', 'at'),
  ),
  /** 也想看: who seconded which wish; the number itself stands with the wish */
  bookSeconds: collection({ days: 730 }, index('person', 'person', 'node'), index('at', 'at')),
}
