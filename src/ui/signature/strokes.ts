/** A signature as it is drawn: strokes of points from 0 to 999 on a field of 2 to 1, as `Signature` of the contract keeps them. */

export type Point = readonly [x: number, y: number]
export type Stroke = readonly Point[]

/** The field on the screen, in px. */
export interface Field {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const highest = 999
/** what the contract takes at the most, in characters */
const longest = 6_000
/** points nearer to each other than this say nothing; when it gets long, even less */
const near = 6
const nearWhenLong = 18

const within = (value: number) => Math.min(highest, Math.max(0, Math.round(value)))

/** Where on the field a finger is, given in px of the screen. */
export const pointAt = (x: number, y: number, { left, top, width, height }: Field): Point => [
  within(((x - left) / width) * highest),
  within(((y - top) / height) * highest),
]

export const textOf = (strokes: readonly Stroke[]): string =>
  strokes
    .filter(stroke => stroke.length > 0)
    .map(stroke => stroke.map(([x, y]) => `${x},${y}`).join(' '))
    .join(';')

/** The strokes with one more point in one of them, the last one as a rule; the same ones when it says nothing new, `full` when there is no more room. */
export function withPoint(
  strokes: readonly Stroke[],
  point: Point,
  at: number = strokes.length - 1,
): readonly Stroke[] | 'full' {
  const stroke = strokes[at] ?? []
  const last = stroke[stroke.length - 1]
  const length = textOf(strokes).length
  // the field is twice as wide as it is high: a step to the side is twice as long
  const far = last ? Math.hypot((point[0] - last[0]) * 2, point[1] - last[1]) : Number.POSITIVE_INFINITY
  if (far < (length > longest / 2 ? nearWhenLong : near)) return strokes
  const grown = strokes.map((one, place) => (place === at ? [...stroke, point] : one))
  return textOf(grown).length > longest ? 'full' : grown
}

/** Without the last one in which something was drawn. */
export function withoutLast(strokes: readonly Stroke[]): readonly Stroke[] {
  const drawn = strokes.filter(stroke => stroke.length > 0)
  return drawn.slice(0, -1)
}

/** Every stroke as a path; a dot is a stroke that goes nowhere. */
const pathOf = (stroke: string): string => {
  const points = stroke.split(' ').map(point => {
    const [x = '0', y = '0'] = point.split(',')
    return `${Number(x) * 2} ${y}`
  })
  return `M${points.join('L')}${points.length === 1 ? `L${points[0]}` : ''}`
}

/** The signature as a picture; `ink` is any colour of CSS. */
export function svgOf(text: string, ink: string): string {
  const path = text === '' ? '' : text.split(';').map(pathOf).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000"><path d="${path}" fill="none" stroke="${ink}" stroke-width="22" stroke-linecap="round" stroke-linejoin="round"/></svg>`
}

export const pictureOf = (text: string, ink: string): string =>
  `data:image/svg+xml,${encodeURIComponent(svgOf(text, ink))}`
