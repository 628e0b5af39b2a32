import sharp from 'sharp'
import { canvas } from '../../tests/support/canvas'
import { jpegOf } from '../../tests/support/photographs'
import { scene } from '../../tests/support/scenes'
import { type Box, hide } from '.'
import { areaOf } from './rules-boxes'

const [width, height] = [800, 600]
const pixels = async (bytes: Uint8Array) => sharp(bytes).raw().toBuffer()
const box = (x: number, y: number, w: number, h: number, kind: Box['kind'] = 'face'): Box => ({ x, y, w, h, kind })
/** Two pictures that differ within the box only: one of two faces, or numbers, that somebody might tell apart. */
function pair(area: { left: number; top: number; right: number; bottom: number }) {
  const one = scene(11, width, height)
  const other = { ...one, rgb: Uint8Array.from(one.rgb) }
  for (let y = area.top; y < area.bottom; y += 1)
    for (let x = area.left; x < area.right; x += 1) {
      const at = (y * width + x) * 3
      const stripe = Math.floor(x / 3) % 2 === 0
      one.rgb.fill(stripe ? 200 : 60, at, at + 3)
      other.rgb.fill(stripe ? 60 : 200, at, at + 3)
    }
  return [one, other] as const
}

it.each<[string, Box]>([
  ['a face', box(300, 300, 200, 250)],
  ['a plate', box(300, 300, 200, 80, 'plate')],
  ['what somebody drew', box(100, 100, 400, 300, 'hand')],
  ['a very small one', box(500, 500, 10, 12)],
  ['one at the edge', box(900, 0, 100, 200)],
])('%s cannot be told from another in its place', async (_title, hidden) => {
  const inner = areaOf(hidden, { width, height })
  const pad = (from: number, to: number) => Math.ceil((to - from) * 0.09)
  const [dx, dy] = [pad(inner.left, inner.right), pad(inner.top, inner.bottom)]
  const [one, other] = pair({
    left: inner.left + dx,
    top: inner.top + dy,
    right: inner.right - dx,
    bottom: inner.bottom - dy,
  })
  const [first, second] = await Promise.all(
    [one, other].map(async picture => pixels((await hide(await jpegOf(picture, 95), [hidden])).public)),
  )
  let most = 0
  for (let y = inner.top + 1; y < inner.bottom - 1; y += 1)
    for (let x = inner.left + 1; x < inner.right - 1; x += 1) {
      const at = (y * width + x) * 3
      most = Math.max(most, Math.abs((first?.[at] ?? 0) - (second?.[at] ?? 0)))
    }
  // before they differed by 140 levels; a cell whose average lies between two steps may land on either
  expect(most).toBeLessThanOrEqual(24)
})

it('leaves everything else as it was, within what a JPEG changes', async () => {
  const picture = scene(12, width, height)
  const kept = await jpegOf(picture, 82)
  const { public: shown } = await hide(kept, [box(400, 400, 100, 100)])
  const [before, after] = [await pixels(kept), await pixels(shown)]
  let sum = 0
  for (let at = 0; at < width * 200 * 3; at += 1) sum += Math.abs((before[at] ?? 0) - (after[at] ?? 0))
  expect(sum / (width * 200 * 3)).toBeLessThan(3)
})

it('hides in the small picture too, and writes nothing but pixels', async () => {
  const picture = canvas(width, height)
  for (let at = 0; at < picture.rgb.length; at += 3) picture.rgb.fill(Math.floor(at / 6) % 2 ? 250 : 5, at, at + 3)
  const made = await hide(await jpegOf(picture), [box(0, 0, 1000, 1000, 'hand')])
  const { width: wide, exif, icc } = await sharp(made.thumb).metadata()
  expect([wide, exif, icc]).toEqual([360, undefined, undefined])
  for (const file of [made.public, made.thumb]) {
    const { channels } = await sharp(file).stats()
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeLessThan(4)
  }
})

it('without boxes shows the picture as it is', async () => {
  const { public: shown } = await hide(await jpegOf(scene(13, 300, 200)), [])
  expect(await sharp(shown).metadata()).toMatchObject({ width: 300, height: 200, format: 'jpeg' })
})
