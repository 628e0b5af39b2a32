/** The roll of a month on one sheet: everybody who was chosen, in the order of the choice. */
import { breakLines } from './rules-lines'
import { lineAt } from './rules-placard-parts'
import { type MeasureIn, moved, type Placed, type Strip } from './rules-placed'
import type { Roll } from './rules-praise'
import { type Column, fill, flourish, middleLines } from './rules-praise-parts'
import { body, column, sheetOf } from './rules-praise-sheet'

type Row = Roll['rows'][number]

/** One line that is cut where it must be: titles have thirty characters, a sheet twenty rows. */
function oneLine(text: string, width: number, size: number, measure: MeasureIn, weight: 'text' | 'bold'): string {
  const fits = (part: string) => measure(part, weight, size) <= width
  if (fits(text)) return text
  const [first = ''] = breakLines(text, width - size, part => measure(part, weight, size))
  return `${first}…`
}

interface Place extends Column {
  readonly height: number
}

/** A golden number, what it was, and who did it: below it, or at the right where a row is low. */
function row(one: Row, at: number, { x, width, height }: Place, measure: MeasureIn): readonly Placed[] {
  const disc = Math.min(30, height * 0.7)
  const size = disc * 0.5
  const number = String(at + 1)
  const left = x + disc + 14
  const inside: Place = { x: left, width: width - disc - 14, height }
  return [
    fill(x, (height - disc) / 2, disc, disc, 'honour', disc / 2),
    lineAt(x + (disc - measure(number, 'bold', size)) / 2, (height - disc) / 2, disc, {
      ...{ text: number, size, weight: 'bold', tone: 'white' },
    }),
    ...(height < twoLines ? besides(one, inside, measure) : below(one, inside, measure)),
    fill(left, height - 0.6, width - disc - 14, 0.6, 'line'),
  ]
}

/** Points: rows that are lower have one line. */
const twoLines = 44

function below({ title, name, where }: Row, { x, width, height }: Place, measure: MeasureIn): readonly Placed[] {
  const [size, small] = [19, 13.5]
  const who = oneLine(`${name}　${where}`, width, small, measure, 'text')
  return [
    lineAt(x, height * 0.1, height * 0.44, {
      ...{ text: oneLine(title, width, size, measure, 'bold'), size, weight: 'bold', tone: 'ink' },
    }),
    lineAt(x, height * 0.53, height * 0.36, { text: who, size: small, weight: 'text', tone: 'quiet' }),
  ]
}

function besides({ title, name }: Row, { x, width, height }: Place, measure: MeasureIn): readonly Placed[] {
  const [size, small] = [Math.min(17, height * 0.54), Math.min(13, height * 0.42)]
  const who = oneLine(name, width * 0.3, small, measure, 'text')
  const wide = measure(who, 'text', small)
  return [
    lineAt(x, 0, height, {
      ...{ text: oneLine(title, width - wide - 12, size, measure, 'bold'), size, weight: 'bold', tone: 'ink' },
    }),
    lineAt(x + width - wide, 0, height, { text: who, size: small, weight: 'text', tone: 'band' }),
  ]
}

const rowMost = 74

/** One page. */
export function rollPage(roll: Roll, measure: MeasureIn): readonly Placed[] {
  const title = middleLines(roll.title, column, { size: 32, weight: 'bold', tone: 'ink' }, 44, measure)
  const where = middleLines(roll.where, column, { size: 14, weight: 'text', tone: 'quiet' }, 24, measure)
  const mark = flourish(column, 1)
  const head = [title, where, mark].reduce<Strip>(
    (all, strip) => ({
      height: all.height + strip.height,
      items: [...all.items, ...strip.items.map(item => moved(item, all.height))],
    }),
    { height: 0, items: [] },
  )
  const begin = body.top + 20
  const room = body.bottom - begin - head.height - 24
  const height = Math.min(rowMost, room / roll.rows.length)
  const top = begin + head.height + 12 + (room - height * roll.rows.length) * 0.3
  return [
    ...sheetOf(roll, measure),
    ...head.items.map(item => moved(item, begin)),
    ...roll.rows.flatMap((one, at) =>
      row(one, at, { ...column, height }, measure).map(item => moved(item, top + at * height)),
    ),
  ]
}
