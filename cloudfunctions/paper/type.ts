/** The fonts of one document: which of them draws what, and how wide it is. */
import type PDFKit from 'pdfkit'
import type { Fonts } from './fonts'
import { type FontName, type Run, runsOf } from './rules-glyphs'
import type { MeasureIn, Weight } from './rules-placed'

export interface Type {
  readonly runs: (text: string, weight: Weight) => readonly Run[]
  /** in points, when `size` is */
  readonly widthOf: (text: string, font: FontName, size: number) => number
  readonly measure: MeasureIn
}

/** The regular face stands in where the bold one lacks a character. */
const fontFor = (fonts: Fonts, weight: Weight) => (code: number) => {
  const font = fonts.fontOf(code)
  return font === 'text' ? weight : font
}

/** @param texts everything that will be drawn: its fonts are loaded beforehand */
export async function openType(
  document: InstanceType<typeof PDFKit>,
  texts: readonly string[],
  fonts: Fonts,
): Promise<Type> {
  const needed = new Set<FontName>([
    'text',
    'bold',
    ...texts.flatMap(text => [...text].flatMap(sign => fonts.fontOf(sign.codePointAt(0) ?? 0) ?? [])),
  ])
  for (const font of needed) document.registerFont(font, (await fonts.read(font)) as unknown as ArrayBuffer)
  const runs = (text: string, weight: Weight) => runsOf(text, fontFor(fonts, weight), weight)
  const widths = new Map<string, number>()
  const widthOfSign = (sign: string, font: FontName): number => {
    const known = widths.get(font + sign)
    if (known !== undefined) return known
    const width = document.font(font).fontSize(1).widthOfString(sign)
    widths.set(font + sign, width)
    return width
  }
  const widthOf = (text: string, font: FontName, size: number) =>
    [...text].reduce((sum, sign) => sum + widthOfSign(sign, font) * size, 0)
  const measure: MeasureIn = (text, weight, size) =>
    runs(text, weight).reduce((sum, run) => sum + widthOf(run.text, run.font, size), 0)
  return { runs, widthOf, measure }
}
