/**
 * The printing face 宋体 Noto Serif SC (OFL, licence beside the files): regular and bold with 7,947 characters each, and 87 small files
 * with 5,600 rare ones. The build puts them beside the function; they are read at the first sheet, not when the function starts.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { FontName, FontOf } from './rules-glyphs'

/** fonts/characters.json, written by the build: what the regular face has, and which rare file has what else. */
export interface Characters {
  readonly common: readonly CodeRange[]
  readonly rare: Readonly<Record<string, readonly CodeRange[]>>
}
export type CodeRange = readonly [first: number, last: number]

export interface Fonts {
  readonly fontOf: FontOf
  /** throws when the build did not bring the file */
  read(font: FontName): Promise<Uint8Array>
}

let opened: { readonly folder: string; readonly fonts: Promise<Fonts> } | undefined

export function openFonts(folder: string): Promise<Fonts> {
  if (opened?.folder !== folder) opened = { folder, fonts: load(folder) }
  return opened.fonts
}

async function load(folder: string): Promise<Fonts> {
  const { common, rare } = JSON.parse(await readFile(path.join(folder, 'characters.json'), 'utf8')) as Characters
  const known = new Map<number, FontName>()
  const note = (font: FontName, ranges: readonly CodeRange[]) => {
    for (const [first, last] of ranges) {
      for (let code = first; code <= last; code += 1) if (!known.has(code)) known.set(code, font)
    }
  }
  note('text', common)
  for (const [font, ranges] of Object.entries(rare)) note(font, ranges)
  const files = new Map<FontName, Promise<Uint8Array>>()
  return {
    fontOf: code => known.get(code),
    read: font => {
      const file = files.get(font) ?? readFile(path.join(folder, `${font}.ttf`))
      files.set(font, file)
      return file
    },
  }
}
