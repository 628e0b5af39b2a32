/** Looks for what not everybody may see. It proposes and never decides, and when it fails the picture does not. */
import path from 'node:path'
import { smaller } from './codec'
import { faceNet } from './face-net'
import { type Area, type Box, type BoxKind, boxOf, overlap } from './rules-boxes'
import { type FoundFace, facesIn } from './rules-faces'
import type { Pixels } from './rules-pixels'
import { platesIn } from './rules-plates'

export interface Proposals {
  readonly proposals: readonly Box[]
  /** false when something went wrong: then no proposal means nothing */
  readonly proposed: boolean
}

/** longest sides in pixels: near faces are found in a small picture, those further away in a larger one */
const faceSides = [416, 800]
const plateSide = 1024
const leastScore = 0.4
/** two sizes of the same picture that agree this much have found the same face */
const sameFace = 0.3
/** more than this helps nobody who looks at them */
const mostOfAKind = 30

/** @param folder where the network's files are; the build puts them beside the bundle */
export async function proposalsFor(pixels: Pixels, folder = path.join(__dirname, 'faces')): Promise<Proposals> {
  try {
    const [faces, plates] = [await facesOf(pixels, folder), await platesOf(pixels)]
    return { proposals: [...faces, ...plates], proposed: true }
  } catch (thrown) {
    console.error(JSON.stringify({ level: 'error', pictures: 'no proposals', thrown: String(thrown) }))
    return { proposals: [], proposed: false }
  }
}

async function facesOf(pixels: Pixels, folder: string): Promise<readonly Box[]> {
  const net = await faceNet(folder)
  const found: FoundFace[] = []
  for (const side of faceSides) {
    const small = await smaller(pixels, side)
    const scale = pixels.width / small.width
    for (const { area, score } of facesIn(small, net, leastScore)) {
      const { left, top, right, bottom } = area
      const whole = { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale }
      if (found.every(known => overlap(known.area, whole) < sameFace)) found.push({ area: whole, score })
    }
  }
  const surest = found.sort((one, other) => other.score - one.score)
  return boxes(
    surest.map(({ area }) => area),
    pixels,
    'face',
  )
}

async function platesOf(pixels: Pixels): Promise<readonly Box[]> {
  const small = await smaller(pixels, plateSide)
  return boxes(platesIn(small), small, 'plate')
}

const boxes = (areas: readonly Area[], pixels: Pixels, kind: BoxKind): readonly Box[] =>
  areas.flatMap(area => boxOf(area, pixels, kind) ?? []).slice(0, mostOfAKind)
