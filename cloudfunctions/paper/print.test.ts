/** A real PDF, read back by another library. */
import path from 'node:path'
import { readPdf, withoutBlanks } from '../../tests/support/pdf'
import { type Block, type Cell, print } from '.'

const fonts = path.resolve(__dirname, '../../dist/cloudfunctions/rights/fonts')
const paper = (blocks: readonly Block[]) => ({ title: '投诉书', footer: '本文由暖新整理', blocks })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, indent: 'first' })

describe('a printed paper', () => {
  it('says what was handed in, with rare characters, marks and figures', async () => {
    const text = '张囍、王龑：“3,200.50元”——《合同法》第①条，℃ ③ ★ 镕堃燊甯 ABCxyz～'
    const { bytes, replaced } = await print(paper([paragraph(text)]), fonts)
    const read = readPdf(bytes)
    expect(replaced).toEqual([])
    expect(read.title).toBe('投诉书')
    expect(read.text).toBe(withoutBlanks(`投诉书${text}本文由暖新整理`))
  })

  it('shows where something could not be printed, and names it', async () => {
    const { bytes, replaced } = await print(paper([paragraph('谢谢😀👨‍👩‍👧，张𠮷')]), fonts)
    expect(replaced).toEqual(['😀', '👨‍👩‍👧', '𠮷'])
    expect(readPdf(bytes).text).toContain('谢谢〔表情〕〔表情〕，张〓')
  })

  it('is A4, within its margins, and small: only what is used is embedded', async () => {
    const { bytes } = await print(paper([paragraph('这是一封很普通的信，写给店家。'.repeat(60))]), fonts)
    const { pages } = readPdf(bytes)
    expect(bytes.length).toBeLessThan(60_000)
    expect(pages.length).toBe(2)
    for (const { x, y } of pages.flat()) {
      expect(x).toBeGreaterThan(70)
      expect(x).toBeLessThan(525)
      expect(y).toBeGreaterThan(40)
      expect(y).toBeLessThan(780)
    }
  })

  it('with a thousand different characters stays under 300 KB', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => String.fromCodePoint(0x4e00 + index * 7)).join('')
    const { bytes } = await print(paper([paragraph(many)]), fonts)
    expect(bytes.length).toBeLessThan(300_000)
  })

  it('shows what was signed by hand as lines beside the words, and a table without it as before', async () => {
    const table = (hand: Cell): Block => ({
      kind: 'table',
      look: 'signed',
      head: ['姓名', '签字'],
      widths: [1, 2],
      rows: [['林玉兰', hand]],
    })
    const plain = await print(paper([table('')]), fonts)
    const signed = await print(paper([table({ strokes: '0,500 500,0 999,500;40,900;40,950 900,950' })]), fonts)
    expect(readPdf(signed.bytes).text).toBe(readPdf(plain.bytes).text)
    expect(readPdf(plain.bytes).strokes).toBe(0)
    expect(readPdf(signed.bytes).strokes).toBe(3)
  })

  it('fails with a sentence where the build brought no fonts', async () => {
    await expect(print(paper([]), path.join(fonts, 'nowhere'))).rejects.toThrow('characters.json')
  })
})
