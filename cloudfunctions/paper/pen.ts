/** Draws placed pages into a PDF; only the characters that are used are embedded. */
import type PDFKit from 'pdfkit'
import type { Fonts } from './fonts'
import { colours } from './rules-colours'
import type { MeasureIn, Placed } from './rules-placed'
import { type SheetSize, sheet, sheetSizes } from './rules-sheet'
import { openType } from './type'

const ink = '#1a1a1a'
const quietInk = '#707070'
export interface Pen {
  readonly measure: MeasureIn
  draw(pages: readonly (readonly Placed[])[]): Promise<Uint8Array>
}

/** @param texts everything that will be drawn: its fonts are loaded beforehand */
export async function openPen(
  title: string,
  texts: readonly string[],
  fonts: Fonts,
  size: SheetSize = 'A4',
): Promise<Pen> {
  const { default: PDFDocument } = await import('pdfkit')
  const scale = sheetSizes[size]
  const document = new PDFDocument({
    size: [sheet.width * scale, sheet.height * scale],
    margin: 0,
    autoFirstPage: false,
    // no built-in face: they have no Chinese
    font: null as never,
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: title, Creator: '暖新', Producer: '暖新' },
  })
  const { runs, widthOf, measure } = await openType(document, texts, fonts)

  return {
    measure,
    draw: pages => {
      const written = collect(document)
      for (const page of pages) {
        document.addPage()
        if (scale !== 1) document.scale(scale)
        for (const item of page) drawItem(item)
      }
      document.end()
      return written
    },
  }

  function drawItem(item: Placed): void {
    switch (item.kind) {
      case 'text':
        drawText(item)
        return
      case 'rule':
        document.rect(item.x, item.y, item.width, item.height).fill('#8a8a8a')
        return
      case 'fill': {
        const { x, y, width, height, radius = 0, tone } = item
        document.roundedRect(x, y, width, height, radius).fill(colours[tone])
        return
      }
      case 'strokes':
        drawStrokes(item)
        return
      case 'photo': {
        const { x, y, width, height, radius } = item
        document.save().roundedRect(x, y, width, height, radius).clip()
        const cover = [width, height] as [number, number]
        document.image(Buffer.from(item.bytes) as never, x, y, { cover, align: 'center', valign: 'center' })
        document.restore()
        return
      }
      case 'picture':
        // the library's types know the browser's bytes only
        document.image(Buffer.from(item.bytes) as never, item.x, item.y, { width: item.side, height: item.side })
    }
  }

  /** A dot is a stroke that does not move. */
  function drawStrokes({ x, y, width, height, strokes }: Extract<Placed, { kind: 'strokes' }>): void {
    const across = (share: number) => x + (share / 999) * width
    const down = (share: number) => y + (share / 999) * height
    document.lineWidth(0.9).lineCap('round').lineJoin('round').strokeColor(colours.ink)
    for (const [first, ...rest] of strokes) {
      if (!first) continue
      document.moveTo(across(first[0]), down(first[1]))
      for (const [toX, toY] of rest.length > 0 ? rest : [first]) document.lineTo(across(toX), down(toY))
      document.stroke()
    }
  }

  function drawText({ x, y, text, weight, size, quiet, tone, spread = 0 }: Extract<Placed, { kind: 'text' }>): void {
    document.fillColor(tone ? colours[tone] : quiet ? quietInk : ink)
    let at = x
    for (const run of runs(text, weight)) {
      const width = widthOf(run.text, run.font, size)
      document.font(run.font).fontSize(size).text(run.text, at, y, { lineBreak: false, characterSpacing: spread })
      at += width + spread * [...run.text].length
    }
  }
}

function collect(document: InstanceType<typeof PDFKit>): Promise<Uint8Array> {
  const parts: Buffer[] = []
  return new Promise((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    document.on('error', reject)
  })
}
