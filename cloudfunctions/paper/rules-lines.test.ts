import fc from 'fast-check'
import { breakLines } from './rules-lines'

/** Chinese characters and marks take one, others a half. */
const measure = (text: string) =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1), 0)
const lines = (text: string, width = 10) => breakLines(text, width, measure)

describe('a line of Chinese', () => {
  it.each([
    ['breaks anywhere between characters', '一二三四五六七八九十甲乙', ['一二三四五六七八九十', '甲乙']],
    ['never begins with a closing mark', '一二三四五六七八九十，甲乙', ['一二三四五六七八九', '十，甲乙']],
    ['never ends with an opening mark', '一二三四五六七八九《甲乙》', ['一二三四五六七八九', '《甲乙》']],
    ['keeps a number with its sign whole', '一二三四五六七八3,200.50元', ['一二三四五六七八', '3,200.50元']],
    ['keeps a word whole', '一二三四五六七八 Weixin Pay', ['一二三四五六七八 ', 'Weixin Pay']],
    ['keeps the room to write in whole', '一二三四五六七〔　　〕。', ['一二三四五六七', '〔　　〕。']],
    ['keeps a dash whole', '一二三四五六七八九——甲', ['一二三四五六七八', '九——甲']],
    ['begins where a new line was typed', '一\n二', ['一', '二']],
    ['is there when it is empty', '', ['']],
  ])('%s', (_title, text, expected) => expect(lines(text)).toEqual(expected))

  it('is shorter at first where it is indented', () => {
    expect(breakLines('一二三四五六', 4, measure, 2)).toEqual(['一二', '三四五六'])
  })

  it('breaks a word that is longer than the line', () => {
    expect(lines('a'.repeat(50)).every(line => measure(line) <= 10)).toBe(true)
  })

  it('holds every character, fits, and breaks no rule, whatever the text', () => {
    const sign = fc.constantFrom(...'一二三四，。！？《》“”（）〔　〕12.,%元abc …—囍')
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 200 }), fc.integer({ min: 6, max: 40 }), (text, width) => {
        const broken = lines(text, width)
        expect(broken.join('')).toBe(text)
        for (const line of broken) expect(measure(line.replace(/ +$/, ''))).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('of any text at all is broken without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        expect(lines(text).join('\n').replace(/\n/g, '')).toBe(text.replace(/\n/g, ''))
      }),
    )
  })
})
