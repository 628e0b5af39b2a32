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
  /** of all pages, without any blanks: where a line breaks says nothing */
  readonly text: string
}

export const withoutBlanks = (text: string): string => text.replace(/\s/g, '')

/** Throws what the reading library says when it is no PDF. */
export function readPdf(bytes: Uint8Array): Pdf {
  const script = path.join(__dirname, 'read-pdf.ts')
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  if (status !== 0) throw new Error(stderr)
  const { title, pages } = JSON.parse(stdout) as Omit<Pdf, 'text'>
  const lines = pages.flat().map(({ text }) => text)
  return { title, pages, text: withoutBlanks(lines.join('')) }
}
