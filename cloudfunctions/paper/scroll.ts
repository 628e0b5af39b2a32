/** A long picture of praise for a group: JPEG, 1,080 pixels wide. Piece by piece, so that twenty need little more memory than one. */
import path from 'node:path'
import { painted, pressed } from './canvas'
import { openFonts } from './fonts'
import { openOutlines, pixelsHigh } from './outlines'
import { cleaner } from './praises'
import { type Leaf, leafWith, type Praise } from './rules-praise'
import { scrollWidth } from './rules-praise-parts'
import { scrollOf } from './rules-praise-scroll'

const pixelsWide = 1080
const scale = pixelsWide / scrollWidth

export interface Scroll {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** characters that no font of ours has; marks stand in their places */
  readonly replaced: readonly string[]
}

/** Rejects when a photo is no picture. @param leaves one, or a roll with those that it names */
export async function drawScroll(
  leaves: readonly [Leaf, ...Praise[]],
  folder = path.join(__dirname, 'fonts'),
): Promise<Scroll> {
  const fonts = await openFonts(folder)
  const { texts, replaced, clean } = cleaner(fonts.fontOf)
  const [first, ...others] = leaves
  const ready = [leafWith(first, clean), ...others.map(leaf => leafWith(leaf, clean))] as const
  const { measure, svg } = await openOutlines([...texts, '0123456789…　'], fonts)
  const strips = scrollOf(ready, measure)
  const height = strips.reduce((sum, strip) => sum + pixelsHigh(strip, scale), 0)
  // once for all of it: pieces beside a copy of them would be twice the memory
  const rgb = Buffer.alloc(pixelsWide * height * 3)
  let at = 0
  for (const strip of strips) {
    const photos = strip.items.flatMap(item => (item.kind === 'photo' ? [item] : []))
    const piece = await painted(svg(strip, scrollWidth, scale), photos, scale)
    rgb.set(piece.rgb, at)
    at += piece.rgb.length
  }
  const bytes = await pressed({ rgb, width: pixelsWide, height })
  return { bytes, width: pixelsWide, height, replaced: [...replaced] }
}
