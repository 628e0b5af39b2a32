/** Which column of the file is which column that was asked for. */
import type { Column, FileFault, RawRow } from './rules-columns'

/** People put a heading above their table; the titles are looked for in this many rows. */
const titleRowsSearched = 5

interface Titles {
  readonly row: number
  /** position in the file, by column id */
  readonly places: ReadonlyMap<string, number>
  readonly unknown: readonly string[]
}

/** ＡＢ（必填） ＝ AB; blanks and line breaks in a title are layout. */
const bare = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(\*|\(必填\))+$/, '')
    .replace(/^\*+/, '')
    .toLowerCase()

/** The titles, or what is wrong with the row that comes closest. `rows`: the first that have something in them. */
export function findTitles(rows: readonly RawRow[], columns: readonly Column[]): Titles | FileFault {
  const seen = rows.slice(0, titleRowsSearched).map(row => readTitles(row, columns))
  const complete = seen.find(({ missing }) => missing.length === 0)
  const closest =
    complete ?? seen.reduce((best, one) => (one.places.size > best.places.size ? one : best), seen[0] ?? none)
  if (closest.twice.length > 0) return { code: 'TITLES_TWICE', titles: closest.twice }
  if (!complete)
    return { code: 'TITLES_MISSING', titles: required(columns).filter(title => closest.missing.includes(title)) }
  return closest
}

const none = { row: 0, places: new Map<string, number>(), unknown: [], missing: [] as string[], twice: [] as string[] }
const required = (columns: readonly Column[]) => columns.filter(column => column.required).map(({ title }) => title)

function readTitles({ row, cells }: RawRow, columns: readonly Column[]) {
  const places = new Map<string, number>()
  const unknown: string[] = []
  const twice: string[] = []
  cells.forEach((text, place) => {
    if (text === undefined || text.trim() === '') return
    const column = columns.find(({ title, aliases = [] }) =>
      [title, ...aliases].some(name => bare(name) === bare(text)),
    )
    if (!column) unknown.push(text.trim().slice(0, 40))
    else if (places.has(column.id)) twice.push(column.title)
    else places.set(column.id, place)
  })
  const missing = columns.filter(({ id, required: must }) => must && !places.has(id)).map(({ title }) => title)
  return { row, places, unknown, missing, twice }
}
