/** Draws placed pieces as SVG: characters as the outlines of the printing face, because nothing that draws a picture has it installed. */
import type { Fonts } from './fonts'
import { colours } from './rules-colours'
import type { FontName } from './rules-glyphs'
import type { MeasureIn, Placed, Strip } from './rules-placed'
import { openType } from './type'

/** What the PDF library keeps of a font: that of `fontkit`. */
interface Face {
  readonly unitsPerEm: number
  readonly ascent: number
  glyphForCodePoint(code: number): { readonly path: { toSVG(): string } }
}

export interface Outlines {
  readonly measure: MeasureIn
  /** everything but photos, at so many pixels for a unit */
  svg(strip: Strip, width: number, scale: number): string
}

/** @param texts everything that will be drawn: its fonts are loaded beforehand */
export async function openOutlines(texts: readonly string[], fonts: Fonts): Promise<Outlines> {
  const { default: PDFDocument } = await import('pdfkit')
  const document = new PDFDocument({ autoFirstPage: false, font: null as never })
  const type = await openType(document, texts, fonts)
  const faces = new Map<FontName, Face>()
  const faceOf = (font: FontName): Face => {
    const known = faces.get(font)
    if (known) return known
    const { font: face } = (document.font(font) as unknown as { _font: { font: Face } })._font
    faces.set(font, face)
    return face
  }

  /** Each outline once, however often it is drawn. */
  function drawText(
    { x, y, text, weight, size, tone = 'ink', spread = 0 }: Extract<Placed, { kind: 'text' }>,
    known: Map<string, string>,
  ): string {
    let at = x
    const signs: string[] = []
    for (const { font, text: run } of type.runs(text, weight)) {
      const face = faceOf(font)
      const scale = size / face.unitsPerEm
      const base = y + face.ascent * scale
      for (const sign of run) {
        const id = idOf(sign, font, known)
        signs.push(
          `<use href="#${id}" transform="translate(${fixed(at)} ${fixed(base)}) scale(${fixed(scale)} ${fixed(-scale)})"/>`,
        )
        at += type.widthOf(sign, font, size) + spread
      }
    }
    return `<g fill="${colours[tone]}">${signs.join('')}</g>`
  }

  function idOf(sign: string, font: FontName, known: Map<string, string>): string {
    const id = `${font}-${(sign.codePointAt(0) ?? 0).toString(16)}`
    if (!known.has(id))
      known.set(
        id,
        faceOf(font)
          .glyphForCodePoint(sign.codePointAt(0) ?? 0)
          .path.toSVG(),
      )
    return id
  }

  return {
    measure: type.measure,
    svg: (strip, width, scale) => {
      const { items } = strip
      const high = pixelsHigh(strip, scale)
      const known = new Map<string, string>()
      const drawn = items.map(item => {
        if (item.kind === 'text') return drawText(item, known)
        if (item.kind !== 'fill') return ''
        const { x, y, width: wide, height, radius = 0, tone } = item
        const place = `x="${fixed(x)}" y="${fixed(y)}" width="${fixed(wide)}" height="${fixed(height)}"`
        return `<rect ${place} rx="${fixed(radius)}" fill="${colours[tone]}"/>`
      })
      const defined = [...known].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join('')
      const size = `width="${Math.round(width * scale)}" height="${high}"`
      return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${fixed(width)} ${fixed(high / scale)}"><defs>${defined}</defs>${drawn.join('')}</svg>`
    },
  }
}

/** Of a piece, at so many pixels for a unit. */
export const pixelsHigh = ({ height }: Strip, scale: number): number => Math.round(height * scale)

const fixed = (value: number): string => String(Math.round(value * 10_000) / 10_000)
