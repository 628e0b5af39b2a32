/** Small pictures of a street, drawn from a few numbers: nobody is on them. */

interface Street {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}
type Colour = readonly [red: number, green: number, blue: number]
/** Shares of the width and height. */
type Part = readonly [left: number, top: number, right: number, bottom: number]

const [width, height] = [320, 240] as const

function paint(rgb: Uint8Array, [left, top, right, bottom]: Part, colour: Colour, grain: number): void {
  for (let y = Math.round(top * height); y < Math.round(bottom * height); y += 1)
    for (let x = Math.round(left * width); x < Math.round(right * width); x += 1) {
      const noise = ((x * 73 + y * 151 + ((x * y) % 97) * 13) % 17) * grain
      for (const [channel, value] of colour.entries())
        rgb[(y * width + x) * 3 + channel] = Math.max(0, Math.min(255, value + noise - 8 * grain))
    }
}

const walls: readonly Colour[] = [
  [178, 96, 74],
  [196, 176, 140],
  [122, 134, 142],
  [160, 120, 96],
]

/** The sky, houses, the road and what stands on it; different numbers are different streets. */
export function drawnStreet(number: number): Street {
  const rgb = new Uint8Array(width * height * 3)
  const at = (n: number) => ((number * 37 + n * 61) % 100) / 100
  paint(rgb, [0, 0, 1, 0.5], [150 + number * 7, 190, 226], 0.3)
  for (let house = 0; house < 4; house += 1) {
    const [left, top] = [house / 4, 0.15 + at(house) * 0.2]
    paint(rgb, [left, top, left + 0.22, 0.6], walls[(house + number) % walls.length] ?? [150, 150, 150], 1)
    for (let window = 0; window < 3; window += 1)
      paint(
        rgb,
        [left + 0.03 + window * 0.065, top + 0.06, left + 0.07 + window * 0.065, top + 0.14],
        [60, 74, 92],
        0.5,
      )
  }
  paint(rgb, [0, 0.6, 1, 1], [92, 94, 98], 1)
  for (let stripe = 0; stripe < 6; stripe += 1)
    paint(rgb, [0.08 + stripe * 0.15, 0.68, 0.15 + stripe * 0.15, 0.92], [226, 226, 220], 0.6)
  const x = 0.1 + at(7) * 0.6
  paint(rgb, [x, 0.52, x + 0.09, 0.7], [44, 124, 84], 0.8)
  paint(rgb, [x + 0.13, 0.55, x + 0.22, 0.7], [40, 90, 160], 0.8)
  return { rgb, width, height }
}
