import fc from 'fast-check'
import type { Block, Paper } from './rules-blocks'
import { pagesOf } from './rules-pages'
import type { MeasureIn, Placed } from './rules-placed'
import { frame, sheet } from './rules-sheet'

const measure: MeasureIn = (text, _weight, size) => [...text].length * size
const pages = (blocks: readonly Block[], more: Partial<Paper> = {}) =>
  pagesOf({ title: '投诉书', footer: '本文由暖新整理', blocks, ...more }, measure)
const texts = (page: readonly Placed[] = []) => page.flatMap(item => (item.kind === 'text' ? [item.text] : []))
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, indent: 'first' })
const long = paragraph('事'.repeat(33 * 12))
const signature: Block = { kind: 'signature', lines: ['投诉人（签名）：', '2026年11月25日'] }
const table = (rows: number): Block => ({
  kind: 'table',
  head: ['序号', '证据'],
  widths: [1, 5],
  rows: Array.from({ length: rows }, (_, index) => [String(index + 1), '付款记录']),
})

describe('a paper', () => {
  it('has its title in the middle and its footer on every page, with numbers where there are several', () => {
    const [only] = pages([paragraph('一句话')])
    expect(texts(only)).toEqual(['投诉书', '一句话', '本文由暖新整理'])
    const several = pages([long, long, long])
    expect(several.length).toBeGreaterThan(1)
    for (const [index, page] of several.entries())
      expect(texts(page).pop()).toBe(`本文由暖新整理　　第 ${index + 1} 页，共 ${several.length} 页`)
  })

  it('begins a paragraph two characters further in', () => {
    const [page] = pages([paragraph('事'.repeat(40))])
    const [first, second] = (page ?? []).filter(item => item.kind === 'text' && item.text.startsWith('事'))
    expect([first?.x, second?.x]).toEqual([frame.left + 26, frame.left])
  })

  it('never leaves a heading alone at the foot of a page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), before => {
        const filler = Array.from({ length: before }, () => paragraph('一'))
        for (const page of pages([...filler, { kind: 'heading', text: '二、我的请求' }, paragraph('退钱')])) {
          const shown = texts(page)
          expect(shown.includes('二、我的请求')).toBe(shown.includes('退钱'))
        }
      }),
    )
  })

  it('never leaves who signs alone on a page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), before => {
        const filler = Array.from({ length: before }, () => paragraph('一'))
        const last = texts(pages([...filler, signature]).at(-1))
        expect(last).toEqual(expect.arrayContaining(['一', '投诉人（签名）：', '2026年11月25日']))
      }),
    )
  })

  it('says the head of a table again on the next page', () => {
    const all = pages([table(60)])
    expect(all.length).toBeGreaterThan(1)
    for (const page of all) expect(texts(page)).toContain('序号')
  })

  it('of any length and order keeps inside its frame and loses nothing', () => {
    const block = fc.oneof(
      fc.constantFrom<Block>(signature, { kind: 'heading', text: '标题' }, { kind: 'item', label: '1.', text: '退钱' }),
      fc.integer({ min: 1, max: 900 }).map(length => paragraph('事'.repeat(length))),
      fc.integer({ min: 1, max: 40 }).map(table),
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), blocks => {
        const made = pages(blocks)
        for (const item of made.flatMap(page => page.slice(0, -1))) {
          expect(item.y).toBeGreaterThanOrEqual(frame.top)
          expect(item.y).toBeLessThan(sheet.height - 60)
          expect(item.x).toBeGreaterThanOrEqual(frame.left - 1)
        }
        const told = blocks.flatMap(one => (one.kind === 'paragraph' ? [one.text] : [])).join('').length
        expect((made.flatMap(texts).join('').match(/事/g) ?? []).length).toBe(told)
      }),
    )
  })
})
