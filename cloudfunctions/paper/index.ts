/**
 * The paper room: what the product prints. Not a domain; domains hand in blocks, or placards for a wall, and get a PDF. The functions of domains that print
 * have `fonts: true` in config/functions.ts.
 */
import path from 'node:path'
import { openFonts } from './fonts'
import { openPen } from './pen'
import type { Block, Paper } from './rules-blocks'
import { printable } from './rules-glyphs'
import { pagesOf } from './rules-pages'

export { printPlacards } from './placards'
export { printPraises } from './praises'
export type { Block, Cell, Paper } from './rules-blocks'
export type { Placard } from './rules-placard'
export type { Leaf, Praise, PraisePhoto, Roll } from './rules-praise'
export type { SheetSize } from './rules-sheet'
export { drawScroll } from './scroll'

export interface PrintedFile {
  readonly fileName: string
  /** base64 */
  readonly pdf: string
  readonly replaced: string[]
}

export interface Printed {
  /** a PDF of A4 pages */
  readonly bytes: Uint8Array
  /** characters that no font of ours has; marks stand in their places */
  readonly replaced: readonly string[]
}

/** @param folder where the fonts are; the build puts them beside the bundle */
export async function print(paper: Paper, folder = path.join(__dirname, 'fonts')): Promise<Printed> {
  const fonts = await openFonts(folder)
  const replaced = new Set<string>()
  const clean = (text: string) => {
    const made = printable(text, fonts.fontOf)
    for (const sign of made.replaced) replaced.add(sign)
    return made.text
  }
  const ready: Paper = {
    ...paper,
    title: clean(paper.title),
    footer: clean(paper.footer),
    blocks: paper.blocks.map(withTexts(clean)),
  }
  const pen = await openPen(ready.title, textsOf(ready), fonts)
  return { bytes: await pen.draw(pagesOf(ready, pen.measure)), replaced: [...replaced] }
}

/** A paper as a file for the phone. */
export async function printFile(fileName: string, paper: Paper): Promise<PrintedFile> {
  const { bytes, replaced } = await print(paper)
  return { fileName, pdf: Buffer.from(bytes).toString('base64'), replaced: [...replaced] }
}

const withTexts =
  (clean: (text: string) => string) =>
  (block: Block): Block => {
    switch (block.kind) {
      case 'table':
        return {
          ...block,
          head: block.head.map(clean),
          rows: block.rows.map(cells => cells.map(cell => (typeof cell === 'string' ? clean(cell) : cell))),
        }
      case 'signature':
        return { ...block, lines: block.lines.map(clean) }
      case 'stamp':
        return { ...block, text: clean(block.text), lines: block.lines.map(clean) }
      case 'figures':
        return {
          ...block,
          figures: block.figures.map(({ name, value }) => ({ name: clean(name), value: clean(value) })),
        }
      case 'item':
        return { ...block, label: clean(block.label), text: clean(block.text) }
      default:
        return { ...block, text: clean(block.text) }
    }
  }

function textsOf({ title, footer, blocks }: Paper): readonly string[] {
  const inside = blocks.flatMap(block => {
    if (block.kind === 'table') return [...block.head, ...block.rows.flat().filter(cell => typeof cell === 'string')]
    if (block.kind === 'signature') return [...block.lines]
    if (block.kind === 'stamp') return [block.text, ...block.lines]
    if (block.kind === 'figures') return block.figures.flatMap(({ name, value }) => [name, value])
    return block.kind === 'item' ? [block.label, block.text] : [block.text]
  })
  return [title, footer, ...inside, '第页共0123456789']
}
