import fc from 'fast-check'
import { printable, runsOf } from './rules-glyphs'

const common = new Set([...'你好张囍〔表情〕〓 a'].map(sign => sign.codePointAt(0)))
const fontOf = (code: number) => (common.has(code) ? 'text' : code === 0x9f91 ? 'rare-21' : undefined)

describe('a text for paper', () => {
  it.each([
    ['stays as it is', '你好张囍', '你好张囍', []],
    ['takes a rare character from its own file', '张龑', '张龑', []],
    ['shows where a picture character was', '你好😀', '你好〔表情〕', ['😀']],
    ['takes a family for one picture', '👨‍👩‍👧好', '〔表情〕好', ['👨‍👩‍👧']],
    ['takes a flag for one picture', '🇨🇳🇨🇳', '〔表情〕〔表情〕', ['🇨🇳']],
    ['shows where a character is that no font has', '张𠮷', '张〓', ['𠮷']],
    ['drops what draws nothing', '你\u200b好\ufeff\u0007\u202e', '你好', []],
    ['keeps where lines end', '你\r\n好\t张', '你\n好 张', []],
  ])('%s', (_title, text, expected, replaced) => expect(printable(text, fontOf)).toEqual({ text: expected, replaced }))

  it('has a font for every character, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const sign of printable(text, fontOf).text.replace(/\n/g, ''))
          expect(fontOf(sign.codePointAt(0) ?? 0)).toBeDefined()
      }),
    )
  })

  it('is cut where the font changes', () => {
    expect(runsOf('张龑你', fontOf, 'text')).toEqual([
      { font: 'text', text: '张' },
      { font: 'rare-21', text: '龑' },
      { font: 'text', text: '你' },
    ])
  })
})
