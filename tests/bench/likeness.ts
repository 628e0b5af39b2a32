/** Whether a picture is found again after what people and apps do to it, and what is found that is not it. */
import sharp, { type Sharp } from 'sharp'
import { alike, keysOf } from '../../cloudfunctions/pictures'
import { pixelsOf, pressed } from '../../cloudfunctions/pictures/codec'
import { hashOf, hashSide } from '../../cloudfunctions/pictures/rules-likeness'
import { jpegOf } from '../support/photographs'
import { familySize, scene } from '../support/scenes'
import { atLeast, type Measurement, measured } from './measure'

const count = 43 * familySize
const [width, height] = [480, 360] as const
/** a twentieth of each side */
const [dx, dy] = [24, 18] as const
const lots = 100_000

const cut = (left: number, top: number, right: number, bottom: number) => (bytes: Buffer) =>
  sharp(bytes).extract({ left, top, width: width - left - right, height: height - top - bottom })

const changes: Readonly<Record<string, (bytes: Buffer) => Sharp>> = {
  'half as large': bytes => sharp(bytes).resize(width / 2),
  'a quarter as large': bytes => sharp(bytes).resize(width / 4),
  'pressed to 50': bytes => sharp(bytes).jpeg({ quality: 50 }),
  'cut all around': cut(dx, dy, dx, dy),
  'cut on the left': cut(dx, 0, 0, 0),
  'cut on the right': cut(0, 0, dx, 0),
  'cut at the top': cut(0, dy, 0, 0),
  'cut at the bottom': cut(0, 0, 0, dy),
  lighter: bytes => sharp(bytes).modulate({ brightness: 1.1 }),
  darker: bytes => sharp(bytes).modulate({ brightness: 0.9 }),
  'turned by a flag': bytes => sharp(bytes).rotate(270).withMetadata({ orientation: 6 }),
}

const looked = async (bytes: Uint8Array): Promise<string> =>
  hashOf(await pressed(await pixelsOf(bytes), hashSide, hashSide))
const shares = (one: ReadonlySet<string>, keys: readonly string[]) => keys.some(key => one.has(key))

export async function likeness(): Promise<Measurement[]> {
  const hashes: string[] = []
  const missed = new Map<string, number>()
  for (let seed = 0; seed < count; seed += 1) {
    const bytes = await jpegOf(scene(seed, width, height))
    const hash = await looked(bytes)
    const keys = new Set(keysOf(hash))
    hashes.push(hash)
    for (const [name, change] of Object.entries(changes)) {
      const changed = await looked(
        await change(bytes)
          .jpeg({ quality: name.startsWith('pressed') ? 50 : 85 })
          .toBuffer(),
      )
      const found = shares(keys, keysOf(changed)) && alike(hash, changed)
      if (!found) missed.set(name, (missed.get(name) ?? 0) + 1)
    }
  }
  const lost = [...missed.values()].reduce((sum, some) => sum + some, 0)
  const worst = Math.max(...missed.values(), 0)
  const all = count * Object.keys(changes).length
  return [
    atLeast('pictures found again after a change', (1 - lost / all) * 100, '%', 95),
    atLeast('the same of the hardest change', (1 - worst / count) * 100, '%', 90),
    ...others(hashes),
  ]
}

/** Pictures of one family are of one place by several people: the hardest to tell apart, and few however many pictures there are. */
function others(hashes: readonly string[]): Measurement[] {
  const keys = hashes.map(hash => keysOf(hash))
  const sets = keys.map(some => new Set(some))
  const tally = { within: 0, wrongWithin: 0, beyond: 0, candidates: 0, wrongBeyond: 0 }
  for (let one = 0; one < hashes.length; one += 1)
    for (let other = one + 1; other < hashes.length; other += 1) {
      const family = Math.floor(one / familySize) === Math.floor(other / familySize)
      const candidate = shares(sets[one] ?? new Set(), keys[other] ?? [])
      const wrong = candidate && alike(hashes[one] ?? '', hashes[other] ?? '')
      if (family) tally.within += 1
      else tally.beyond += 1
      if (candidate && !family) tally.candidates += 1
      if (wrong && family) tally.wrongWithin += 1
      if (wrong && !family) tally.wrongBeyond += 1
    }
  return [
    measured('other pictures of one place taken for the same', (tally.wrongWithin / tally.within) * 100, '%', 1),
    measured('pictures of other places taken for the same', (tally.wrongBeyond / tally.beyond) * 100, '%', 0.01),
    measured('rows read to look among 100,000 pictures', (tally.candidates / tally.beyond) * lots, 'rows', 100),
    measured('index keys of a picture', keys.reduce((sum, some) => sum + some.length, 0) / keys.length, 'keys', 18),
  ]
}
