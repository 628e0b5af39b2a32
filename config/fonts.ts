/** Puts the printing face beside a function: regular, bold, the rare characters in small files, their table, and the licence. */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { create, type Font } from 'fontkit'
import type { Characters, CodeRange } from '../cloudfunctions/paper/fonts'
import { unpackWoff } from './unpack-woff'

const family = path.dirname(require.resolve('@fontsource/noto-serif-sc/package.json'))
const files = path.join(family, 'files')
const slice = /^noto-serif-sc-(\d+)-400-normal\.woff$/

let made: Promise<ReadonlyMap<string, Buffer>> | undefined

/** Writes `<folder>/{text,bold,rare-N}.ttf`, `characters.json` and `OFL.txt`. */
export async function layOutFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  made ??= makeFonts()
  const contents = await made
  await Promise.all([...contents].map(([name, bytes]) => writeFile(path.join(folder, name), bytes)))
  await copyFile(path.join(family, 'LICENSE'), path.join(folder, 'OFL.txt'))
}

async function makeFonts(): Promise<ReadonlyMap<string, Buffer>> {
  const unpacked = async (name: string) => unpackWoff(await readFile(path.join(files, name)))
  const [text, bold] = await Promise.all([
    unpacked('noto-serif-sc-chinese-simplified-400-normal.woff'),
    unpacked('noto-serif-sc-chinese-simplified-700-normal.woff'),
  ])
  const made = new Map([
    ['text.ttf', text],
    ['bold.ttf', bold],
  ])
  const common = new Set(charactersOf(text))
  const rare: Record<string, readonly CodeRange[]> = {}
  for (const name of await readdir(files)) {
    const number = slice.exec(name)?.[1]
    if (number === undefined) continue
    const font = await unpacked(name)
    const more = charactersOf(font).filter(code => !common.has(code))
    if (more.length === 0) continue
    rare[`rare-${number}`] = ranges(more)
    made.set(`rare-${number}.ttf`, font)
  }
  const characters: Characters = { common: ranges([...common]), rare }
  return made.set('characters.json', Buffer.from(JSON.stringify(characters)))
}

const charactersOf = (font: Buffer): readonly number[] => (create(font) as Font).characterSet

/** Neighbouring numbers as one range, in ascending order. */
function ranges(codes: readonly number[]): readonly CodeRange[] {
  const found: [number, number][] = []
  for (const code of [...codes].sort((left, right) => left - right)) {
    const last = found[found.length - 1]
    if (last?.[1] === code - 1) last[1] = code
    else found.push([code, code])
  }
  return found
}
