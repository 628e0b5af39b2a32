/** The grounds of Chinese number plates 车牌, and the characters on them, told by a pixel's colour alone. */

const grounds = ['blue', 'green', 'yellow'] as const
export type Ground = (typeof grounds)[number]

interface Tint {
  /** degrees on the circle of colours */
  readonly hue: number
  /** 0 to 1 */
  readonly saturation: number
  /** 0 to 1 */
  readonly light: number
}

function tintOf(red: number, green: number, blue: number): Tint {
  const most = Math.max(red, green, blue)
  const spread = most - Math.min(red, green, blue)
  if (spread === 0) return { hue: 0, saturation: 0, light: most / 255 }
  const turn =
    most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread
  return { hue: (turn * 60 + 360) % 360, saturation: spread / most, light: most / 255 }
}

/** hue from and to, saturation from and to, least light; the green ones fade to white at the top, where they are missed */
const limits: Readonly<Record<Ground, readonly [number, number, number, number, number]>> = {
  blue: [200, 248, 0.5, 1, 0.2],
  green: [105, 170, 0.14, 0.75, 0.4],
  yellow: [32, 58, 0.5, 1, 0.4],
}

/** For every colour, in steps of eight, which ground it may be: its place in `grounds`, from 1 on; 0 for none. */
const table = Uint8Array.from({ length: 32 ** 3 }, (_, at) => {
  const level = (shift: number) => ((at >> shift) & 31) * 8 + 4
  const { hue, saturation, light } = tintOf(level(10), level(5), level(0))
  const fits = ([from, to, pale, bright, lit]: (typeof limits)[Ground]) =>
    hue >= from && hue <= to && saturation >= pale && saturation <= bright && light >= lit
  return grounds.findIndex(ground => fits(limits[ground])) + 1
})

/** For every pixel the ground that it may be: its place in `grounds`, from 1 on; 0 for none. */
export function groundsOf(rgb: Uint8Array): Uint8Array {
  const kinds = new Uint8Array(rgb.length / 3)
  for (let at = 0, from = 0; at < kinds.length; at += 1, from += 3) {
    const [red, green, blue] = [rgb[from] as number, rgb[from + 1] as number, rgb[from + 2] as number]
    kinds[at] = table[((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3)] as number
  }
  return kinds
}
