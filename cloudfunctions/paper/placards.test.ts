/** Placards: what is on them for every length of words, and what a reader of PDFs finds. */
import path from 'node:path'
import fc from 'fast-check'
import { wxacode } from '../../local-cloud/openapi/wxacode'
import { readPdf, readPdfPictures, withoutBlanks } from '../../tests/support/pdf'
import { printPlacards } from '.'
import { balanced, setTitle } from './rules-balanced'
import type { Placard } from './rules-placard'
import { placardPage } from './rules-placard-layout'
import type { Placed } from './rules-placed'
import { sheet } from './rules-sheet'

const fonts = path.resolve(__dirname, '../../dist/cloudfunctions/rights/fonts')
const wide = (text: string, size: number) =>
  [...text].reduce((sum, sign) => sum + (/[\x20-\x7e]/.test(sign) ? 0.55 : 1) * size, 0)
const measure = (text: string, _weight: unknown, size: number) => wide(text, size)

const usual: Placard = {
  kicker: '小哥驿站',
  title: '北关小哥驿站',
  lead: '微信扫一扫，看看这里能帮上什么',
  picture: new Uint8Array(),
  caption: 'S 12345 67890',
  captionNote: '扫不了码，可以手输这一串',
  tags: ['休息', '学习交流', '充电', '茶水', '饭菜加热'],
  note: '这里有冰箱、微波炉、桌椅、钢架床',
  facts: [
    { label: '开门', lines: ['周一至周五 08:00—12:00，14:00—21:00', '周六、周日不开'] },
    { label: '地址', lines: ['古城花园社区党群服务中心一层'] },
    { label: '电话', lines: ['0352-1234567'] },
  ],
  footer: '平城区 · 北关街道　　2026年11月25日印',
}

const texts = (page: readonly Placed[]) => page.flatMap(item => (item.kind === 'text' ? [item] : []))
const pictureOf = (page: readonly Placed[]) => {
  const [found] = page.flatMap(item => (item.kind === 'picture' ? [item] : []))
  if (!found) throw new Error('no picture')
  return found
}
const words = (length: fc.IntegerConstraints) => fc.integer(length).map(count => '驿'.repeat(count))

describe('a placard', () => {
  it('of any words keeps inside the printer’s margin, with the picture large and nothing across it', () => {
    const placard = fc.record({
      title: words({ min: 2, max: 30 }),
      tags: fc.subarray(usual.tags as string[]),
      note: fc.oneof(fc.constant(''), words({ min: 5, max: 55 })),
      facts: fc.subarray([
        { label: '开门', lines: usual.facts[0]?.lines ?? [] },
        { label: '地址', lines: ['地'.repeat(80)] },
        { label: '电话', lines: ['13800000000'] },
      ]),
    })
    fc.assert(
      fc.property(placard, some => {
        const page = placardPage({ ...usual, ...some }, measure)
        const { x, y, side } = pictureOf(page)
        expect(side).toBeGreaterThanOrEqual(150)
        expect(x + side / 2).toBeCloseTo(sheet.width / 2, 3)
        for (const text of texts(page)) {
          const [top, bottom] = [text.y + 0.27 * text.size, text.y + 1.27 * text.size]
          expect(text.x).toBeGreaterThanOrEqual(30)
          expect(text.x + wide(text.text, text.size)).toBeLessThanOrEqual(sheet.width - 30 + 0.01)
          expect(top).toBeGreaterThanOrEqual(30)
          expect(bottom).toBeLessThanOrEqual(sheet.height - 29)
          expect(bottom <= y || top >= y + side).toBe(true)
        }
        for (const item of page) {
          if (item.kind === 'fill') expect(item.y + item.height).toBeLessThanOrEqual(sheet.height - 25)
        }
      }),
    )
  })

  it('loses no word, however many there are', () => {
    const many = {
      ...usual,
      title: '名'.repeat(30),
      note: '物'.repeat(55),
      facts: [{ label: '地址', lines: ['址'.repeat(80)] }],
    }
    const said = texts(placardPage(many, measure))
      .map(({ text }) => text)
      .join('')
    expect([said.match(/名/g)?.length, said.match(/物/g)?.length, said.match(/址/g)?.length]).toEqual([30, 55, 81])
  })

  it('with nothing but a name and a code has a larger code and no empty card', () => {
    const bare = placardPage({ ...usual, tags: [], note: '', facts: [] }, measure)
    expect(pictureOf(bare).side).toBe(320)
    expect(bare.some(item => item.kind === 'fill' && item.tone === 'ground')).toBe(false)
  })
})

describe('its title', () => {
  it.each([
    ['家', 1, 76],
    ['北关小哥驿站', 1, 76],
    ['操场城小哥爱心角', 1, 60],
    ['平城区北关街道操场城小哥爱心角', 2, 56],
    ['平城区北关街道古城花园社区党群服务中心新就业群体暖新小哥驿站', 3, 37],
  ])('%s stands in %d lines of %d points', (title, lines, size) => {
    const set = setTitle(title, 480, wide)
    expect([set.lines.length, set.size, set.lines.join('')]).toEqual([lines, size, title])
  })

  it('has lines of about one length', () => {
    const { lines } = setTitle('平城区北关街道操场城小哥爱心角', 480, wide)
    expect(Math.abs((lines[0] ?? '').length - (lines[1] ?? '').length)).toBeLessThanOrEqual(4)
  })

  it('never begins a line with a closing mark', () => {
    const lines = balanced('这里有冰箱、微波炉、桌椅、钢架床、充电排插、饮水设备、打气筒', 300, 10, text =>
      wide(text, 16),
    )
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).not.toMatch(/^[、，。）]/)
  })
})

describe('printed', () => {
  const draw = async () => {
    const answer = await wxacode['wxacode.getUnlimited']?.({ scene: 'a', page: 'b', width: 430 })
    if (!answer || !('bytes' in answer)) throw new Error('no code')
    return new Uint8Array(answer.bytes)
  }

  it('has a page each in the size that was asked for, the words, and the picture as it came', async () => {
    const picture = await draw()
    for (const [size, width, height] of [
      ['A4', 595.28, 841.89],
      ['A3', 841.89, 1190.55],
    ] as const) {
      const { bytes, replaced } = await printPlacards(
        '海报',
        [usual, usual].map(one => ({ ...one, picture })),
        size,
        fonts,
      )
      const { pages, sizes, text, title } = readPdf(bytes)
      expect([title, pages.length, replaced]).toEqual(['海报', 2, []])
      for (const [wideAs, highAs] of sizes) {
        expect(Math.abs(wideAs - width)).toBeLessThan(0.2)
        expect(Math.abs(highAs - height)).toBeLessThan(0.2)
      }
      for (const part of [usual.title, usual.caption, usual.note, ...usual.tags])
        expect(text).toContain(withoutBlanks(part))
      expect(readPdfPictures(bytes).map(found => found.map(one => one.width))).toEqual([[430], [430]])
    }
  })

  it('says what it could not print, and rejects what is no picture', async () => {
    const picture = await draw()
    const { replaced } = await printPlacards('海报', [{ ...usual, picture, title: '驿站😀' }], 'A4', fonts)
    expect(replaced).toEqual(['😀'])
    const none = { ...usual, picture: new Uint8Array([1, 2, 3]) }
    await expect(printPlacards('海报', [none], 'A4', fonts)).rejects.toThrow()
  })
})
