/** Prints placards: one page each, in A4 or A3. */
import path from 'node:path'
import { openFonts } from './fonts'
import { openPen } from './pen'
import { printable } from './rules-glyphs'
import { type Placard, placardWith } from './rules-placard'
import { placardPage } from './rules-placard-layout'
import type { SheetSize } from './rules-sheet'

export interface PlacardsPrinted {
  readonly bytes: Uint8Array
  /** characters that no font of ours has; marks stand in their places */
  readonly replaced: readonly string[]
}

/** Rejects when a picture is neither PNG nor JPEG. @param folder where the fonts are; the build puts them beside the bundle */
export async function printPlacards(
  title: string,
  placards: readonly Placard[],
  size: SheetSize,
  folder = path.join(__dirname, 'fonts'),
): Promise<PlacardsPrinted> {
  const fonts = await openFonts(folder)
  const replaced = new Set<string>()
  const texts: string[] = []
  const clean = (text: string) => {
    const made = printable(text, fonts.fontOf)
    for (const sign of made.replaced) replaced.add(sign)
    texts.push(made.text)
    return made.text
  }
  const ready = placards.map(placard => placardWith(placard, clean))
  const pen = await openPen(clean(title), texts, fonts, size)
  return { bytes: await pen.draw(ready.map(placard => placardPage(placard, pen.measure))), replaced: [...replaced] }
}
