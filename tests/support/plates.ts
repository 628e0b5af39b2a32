/** Number plates drawn onto a picture: the dark bumper that they hang on, a ground, seven or eight characters of a few strokes. */
import type { Canvas, Colour } from './canvas'

export type PlateKind = 'blue' | 'green' | 'yellow'

interface Plate {
  readonly kind: PlateKind
  /** of its middle, in pixels */
  readonly x: number
  readonly y: number
  /** pixels */
  readonly wide: number
  /** degrees */
  readonly turned: number
  /** 1 in the sun, 0.5 in the shade */
  readonly light: number
}

// looked up once: this is done for every pixel
const { abs, floor, max, round } = Math

const white: Colour = [245, 245, 245]
const black: Colour = [20, 20, 20]
const dark: Colour = [58, 58, 62]
/** how much larger the bumper is */
const bumper = 1.3
const looks: Readonly<
  Record<PlateKind, { ground(down: number): Colour; ink: Colour; ratio: number; characters: number }>
> = {
  blue: { ground: () => [20, 70, 190], ink: white, ratio: 440 / 140, characters: 7 },
  yellow: { ground: () => [240, 180, 20], ink: black, ratio: 440 / 140, characters: 7 },
  green: {
    ground: down => [220 - down * 150, 240 - down * 50, 220 - down * 120],
    ink: black,
    ratio: 480 / 140,
    characters: 8,
  },
}

/** Strokes on a field of three by five, as if somebody had written characters. */
const glyphs = Array.from({ length: 12 }, (_, at) => (at * 2_654_435_761 + 0x5b6d) >>> 3)
const written = (glyph: number, column: number, row: number) =>
  column === 0 || row % 4 === 0
    ? ((glyph >> (row * 3 + column)) & 1) === 1 || column === 0
    : ((glyph >> (row * 3 + column)) & 3) === 1

export function drawPlate({ rgb, width, height }: Canvas, { kind, x, y, wide, turned, light }: Plate): void {
  const { ground, ink, ratio, characters } = looks[kind]
  const high = wide / ratio
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)]
  const reach = Math.ceil((Math.hypot(wide, high) / 2) * bumper)
  for (let py = Math.max(0, floor(y - reach)); py < Math.min(height, y + reach); py += 1)
    for (let px = Math.max(0, floor(x - reach)); px < Math.min(width, x + reach); px += 1) {
      const sums = [0, 0, 0]
      let inside = 0
      for (const [dx, dy] of corners) {
        const [fromX, fromY] = [px + dx - x, py + dy - y]
        const along = (fromX * cos + fromY * sin) / wide + 0.5
        const down = (fromY * cos - fromX * sin) / high + 0.5
        if (max(abs(along - 0.5), abs(down - 0.5)) * 2 >= bumper) continue
        inside += 1
        const onPlate = along >= 0 && along < 1 && down >= 0 && down < 1
        const colour = !onPlate ? dark : isInk(along, down, characters) ? ink : ground(down)
        for (let channel = 0; channel < 3; channel += 1)
          sums[channel] = (sums[channel] ?? 0) + (colour[channel] ?? 0) * light
      }
      for (let channel = 0; channel < 3; channel += 1) {
        const at = (py * width + px) * 3 + channel
        rgb[at] = round((sums[channel] ?? 0) / 4 + ((rgb[at] ?? 0) * (4 - inside)) / 4)
      }
    }
}

/** four places in a pixel, so that edges are soft */
const corners = [0.25, 0.75].flatMap(dx => [0.25, 0.75].map(dy => [dx, dy] as const))

function isInk(along: number, down: number, characters: number): boolean {
  if (down < 0.18 || down > 0.82 || along < 0.04 || along > 0.96) return false
  const place = ((along - 0.04) / 0.92) * characters
  const within = place % 1
  if (within < 0.12 || within > 0.88) return false
  const column = floor(((within - 0.12) / 0.76) * 3)
  const row = floor(((down - 0.18) / 0.64) * 5)
  return written(glyphs[floor(place) % glyphs.length] ?? 0, column, row)
}
