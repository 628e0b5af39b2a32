/** A PDF as a reader sees it. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

interface PdfText {
  readonly text: string
  /** points from the left and lower edges */
  readonly x: number
  readonly y: number
  readonly size: number
}

export interface Pdf {
  readonly title: string
  readonly pages: readonly (readonly PdfText[])[]
  /** of each page, points */
  readonly sizes: readonly (readonly [width: number, height: number])[]
  /** lines drawn on all pages, e.g. of signatures */
  readonly strokes: number
  /** of all pages, without any blanks: where a line breaks says nothing */
  readonly text: string
}

export const withoutBlanks = (text: string): string => text.replace(/\s/g, '')

function read(script: string, bytes: Uint8Array): unknown {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', path.join(__dirname, script)], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 256_000_000,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** A picture on a page, every pixel as red, green, blue and how opaque it is. */
export interface PdfPicture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8ClampedArray
}

/** The pictures of each page, in their order. */
export function readPdfPictures(bytes: Uint8Array): readonly (readonly PdfPicture[])[] {
  const pages = read('read-pdf-pictures.ts', bytes) as { width: number; height: number; grey: string }[][]
  return pages.map(pictures =>
    pictures.map(({ width, height, grey }) => {
      const shades = Buffer.from(grey, 'base64')
      const pixels = new Uint8ClampedArray(shades.length * 4).fill(255)
      for (const [at, shade] of shades.entries()) pixels.fill(shade, at * 4, at * 4 + 3)
      return { width, height, pixels }
    }),
  )
}

/** Throws what the reading library says when it is no PDF. */
export function readPdf(bytes: Uint8Array): Pdf {
  const { title, pages, sizes, strokes } = read('read-pdf.ts', bytes) as Omit<Pdf, 'text'>
  const lines = pages.flat().map(({ text }) => text)
  return { title, pages, sizes, strokes, text: withoutBlanks(lines.join('')) }
}
