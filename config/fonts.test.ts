import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import type { Characters } from '../cloudfunctions/paper/fonts'
import { layOutFonts } from './fonts'
import { unpackWoff } from './unpack-woff'

describe('the fonts beside a function', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
  let characters: Characters
  beforeAll(async () => {
    await layOutFonts(folder)
    characters = JSON.parse(readFileSync(join(folder, 'characters.json'), 'utf8'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const fontOf = (name: string) => create(readFileSync(join(folder, `${name}.ttf`))) as Font
  const has = (ranges: Characters['common'], sign: string) =>
    ranges.some(([first, last]) => first <= (sign.codePointAt(0) ?? 0) && (sign.codePointAt(0) ?? 0) <= last)

  it('come with their licence', () => {
    expect(readFileSync(join(folder, 'OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE')
  })

  it.each(['text', 'bold'])('%s is a plain font that has what the table says', name => {
    const font = fontOf(name)
    for (const sign of '维权囍，。〔〓3A') {
      expect(font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)).toBe(true)
      expect(has(characters.common, sign)).toBe(true)
    }
    expect(font.glyphForCodePoint(0x7ef4).path.commands.length).toBeGreaterThan(10)
  })

  it('have rare characters in files of their own, none of them twice', () => {
    const rare = Object.entries(characters.rare).find(([, ranges]) => has(ranges, '龑'))
    expect(fontOf(rare?.[0] ?? '').hasGlyphForCodePoint(0x9f91)).toBe(true)
    expect(has(characters.common, '龑')).toBe(false)
    const files = readdirSync(folder).filter(name => name.startsWith('rare-'))
    expect(files).toHaveLength(Object.keys(characters.rare).length)
  })

  it('are not made of anything else', () => {
    expect(() => unpackWoff(Buffer.from('OTTO and so on, which is no packed font'))).toThrow('not a WOFF')
  })
})
