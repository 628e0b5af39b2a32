/** Prints sheets of praise: one page each, in A4 or A3. */
import path from 'node:path'
import { openFonts } from './fonts'
import { openPen } from './pen'
import { printable } from './rules-glyphs'
import { type Leaf, leafWith } from './rules-praise'
import { rollPage } from './rules-praise-roll'
import { praisePage } from './rules-praise-sheet'
import type { SheetSize } from './rules-sheet'

/** Rejects when a photo is no JPEG. @param folder where the fonts are; the build puts them beside the bundle */
export async function printPraises(
  title: string,
  leaves: readonly Leaf[],
  size: SheetSize,
  folder = path.join(__dirname, 'fonts'),
): Promise<{ readonly bytes: Uint8Array; readonly replaced: readonly string[] }> {
  const fonts = await openFonts(folder)
  const { texts, replaced, clean } = cleaner(fonts.fontOf)
  const ready = leaves.map(leaf => leafWith(leaf, clean))
  const pen = await openPen(clean(title), [...texts, '0123456789…　'], fonts, size)
  const pages = ready.map(leaf => (leaf.kind === 'roll' ? rollPage(leaf, pen.measure) : praisePage(leaf, pen.measure)))
  return { bytes: await pen.draw(pages), replaced: [...replaced] }
}

/** Notes what is drawn, and what cannot be. */
export function cleaner(fontOf: Parameters<typeof printable>[1]) {
  const [texts, replaced] = [[] as string[], new Set<string>()]
  const clean = (text: string) => {
    const made = printable(text, fontOf)
    for (const sign of made.replaced) replaced.add(sign)
    texts.push(made.text)
    return made.text
  }
  return { texts, replaced, clean }
}
