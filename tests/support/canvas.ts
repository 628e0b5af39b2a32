/** Drawing into bytes: places are shares of the width and height, colours red, green and blue. */
export interface Canvas {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}
export type Colour = readonly [number, number, number]
interface Part {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const canvas = (width: number, height: number): Canvas => ({
  width,
  height,
  rgb: new Uint8Array(width * height * 3),
})

function dot({ rgb, width }: Canvas, x: number, y: number, colour: Colour): void {
  const at = (y * width + x) * 3
  for (let channel = 0; channel < 3; channel += 1) rgb[at + channel] = colour[channel] ?? 0
}

/** Every pixel of the part; `paint` may look at where it is. */
function each({ width, height }: Canvas, part: Part, paint: (x: number, y: number) => void): void {
  const [fromY, toY] = [Math.max(0, Math.round(part.top * height)), Math.min(height, Math.round(part.bottom * height))]
  const [fromX, toX] = [Math.max(0, Math.round(part.left * width)), Math.min(width, Math.round(part.right * width))]
  for (let y = fromY; y < toY; y += 1) for (let x = fromX; x < toX; x += 1) paint(x, y)
}

export function rectangle(picture: Canvas, part: Part, colour: Colour): void {
  each(picture, part, (x, y) => dot(picture, x, y, colour))
}

export const fill = (picture: Canvas, colour: Colour): void =>
  rectangle(picture, { left: 0, top: 0, right: 1, bottom: 1 }, colour)

/** From one colour to another, downwards. */
export function shade(picture: Canvas, from: Colour, to: Colour, top: number, bottom: number): void {
  const span = (bottom - top) * picture.height
  each(picture, { left: 0, top, right: 1, bottom }, (x, y) => {
    const share = (y - top * picture.height) / span
    const mixed = (channel: 0 | 1 | 2) => from[channel] * (1 - share) + to[channel] * share
    dot(picture, x, y, [mixed(0), mixed(1), mixed(2)])
  })
}

/** @param radius as a share of the width */
export function disc(picture: Canvas, x: number, y: number, radius: number, colour: Colour): void {
  const { width, height } = picture
  const [middleX, middleY, r] = [x * width, y * height, radius * width]
  const part = { left: x - radius, right: x + radius, top: y - r / height, bottom: y + r / height }
  each(picture, part, (px, py) => {
    if ((px - middleX) ** 2 + (py - middleY) ** 2 <= r * r) dot(picture, px, py, colour)
  })
}

/** What a sensor adds. */
export function grain({ rgb }: Canvas, strength: number, next: () => number): void {
  for (let at = 0; at < rgb.length; at += 3) {
    const add = (next() - 0.5) * strength
    for (let channel = 0; channel < 3; channel += 1) {
      const level = (rgb[at + channel] ?? 0) + add + 0.5
      rgb[at + channel] = level < 0 ? 0 : level > 255 ? 255 : level
    }
  }
}
