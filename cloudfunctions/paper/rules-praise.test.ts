/** Sheets of praise and the long picture, whatever the length of their words and the shape of their photos. */
import fc from 'fast-check'
import type { Placed, Strip } from './rules-placed'
import type { Praise, Roll } from './rules-praise'
import { scrollWidth } from './rules-praise-parts'
import { rollPage } from './rules-praise-roll'
import { scrollOf } from './rules-praise-scroll'
import { body, praisePage } from './rules-praise-sheet'
import { sheet } from './rules-sheet'

const measure = (text: string, _weight: unknown, size: number) =>
  [...text].reduce((sum, sign) => sum + (/[\x20-\x7e]/.test(sign) ? 0.55 : 1) * size, 0)

const words = (least: number, most: number) => fc.integer({ min: least, max: most }).map(count => '善'.repeat(count))
const photo = fc
  .record({ width: fc.integer({ min: 300, max: 1600 }), height: fc.integer({ min: 300, max: 1600 }) })
  .map(size => ({ ...size, bytes: new Uint8Array() }))
const heading = { heading: '喜报', label: '暖新 · 善行义举榜', footer: '平城区 · 北关街道　　2026年11月26日印' }
const praise: fc.Arbitrary<Praise> = fc.record({
  kind: fc.constant('praise' as const),
  heading: fc.constant(heading.heading),
  label: fc.constant(heading.label),
  footer: fc.constant(heading.footer),
  badge: fc.constantFrom('', '北关街道 · 2026年11月 月度善行'),
  title: words(1, 30),
  text: words(1, 600),
  name: words(1, 20),
  where: fc.constant('北关社区 · 2026年11月26日'),
  photos: fc.array(photo, { maxLength: 6 }),
})

const textsOf = (items: readonly Placed[]) => items.flatMap(item => (item.kind === 'text' ? [item] : []))
const widthOf = ({ text, size, spread = 0 }: { text: string; size: number; spread?: number }) =>
  measure(text, 'text', size) + spread * ([...text].length - 1)
const photosOf = (items: readonly Placed[]) => items.flatMap(item => (item.kind === 'photo' ? [item] : []))
const said = (items: readonly Placed[]) =>
  textsOf(items)
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '')

it('a sheet says every word, within the golden lines, in a size that can be read, with the photos large', () => {
  fc.assert(
    fc.property(praise, one => {
      const page = praisePage(one, measure)
      for (const item of textsOf(page)) {
        expect(item.x).toBeGreaterThanOrEqual(38)
        expect(item.x + widthOf(item)).toBeLessThanOrEqual(sheet.width - 38)
        expect(item.size).toBeGreaterThanOrEqual(10)
      }
      expect(said(page)).toContain(one.title)
      expect(said(page)).toContain(one.text)
      expect(said(page)).toContain(one.name)
      const inBody = textsOf(page).filter(
        ({ text }) => ![heading.heading, heading.label, heading.footer].includes(text),
      )
      for (const item of inBody) {
        expect(item.y).toBeGreaterThanOrEqual(body.top)
        expect(item.y + item.size * 1.4).toBeLessThanOrEqual(body.bottom + 4)
      }
      const shown = photosOf(page)
      expect(shown).toHaveLength(Math.min(3, one.photos.length))
      for (const { x, y, width, height } of shown) {
        expect(Math.min(width, height)).toBeGreaterThan(20)
        expect(x).toBeGreaterThanOrEqual(60)
        expect(x + width).toBeLessThanOrEqual(sheet.width - 60)
        expect(y).toBeGreaterThanOrEqual(body.top)
        // no word lies on a photo
        for (const item of inBody) expect(item.y >= y + height || item.y + item.size <= y).toBe(true)
      }
    }),
    { numRuns: 120 },
  )
})

it('a roll names everybody on one page, up to twenty', () => {
  const row = fc.record({ title: words(1, 30), name: words(1, 20), where: fc.constant('北关社区') })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), rows => {
      const roll: Roll = { kind: 'roll', ...heading, title: '2026年11月 月度善行', where: '北关街道', rows }
      const page = rollPage(roll, measure)
      for (const item of textsOf(page)) {
        expect(item.x + widthOf(item)).toBeLessThanOrEqual(sheet.width - 38)
        expect(item.y + item.size).toBeLessThanOrEqual(sheet.height - 45)
        expect(item.size).toBeGreaterThanOrEqual(8)
      }
      const numbers = textsOf(page).filter(({ text, tone }) => tone === 'white' && /^\d+$/.test(text))
      expect(numbers.map(({ text }) => text)).toEqual(rows.map((_, at) => String(at + 1)))
    }),
    { numRuns: 200 },
  )
})

const longest = 16_000 / 3
const check = (strips: readonly Strip[]) => {
  for (const { height, items } of strips) {
    for (const item of textsOf(items)) {
      expect(item.x).toBeGreaterThanOrEqual(0)
      expect(item.x + widthOf(item)).toBeLessThanOrEqual(scrollWidth)
      expect(item.y + item.size).toBeLessThanOrEqual(height + 1)
    }
    for (const one of photosOf(items)) expect(one.y + one.height).toBeLessThanOrEqual(height)
  }
  expect(strips.reduce((sum, { height }) => sum + height, 0)).toBeLessThan(longest)
}

it('the long picture says every word, shows every photo, and stays as long as phones can show', () => {
  fc.assert(
    fc.property(praise, one => {
      const strips = scrollOf([one], measure)
      check(strips)
      const items = strips.flatMap(strip => strip.items)
      expect(said(items)).toContain(one.text)
      expect(photosOf(items)).toHaveLength(one.photos.length)
    }),
    { numRuns: 200 },
  )
})

it('that of a month does so for twenty', () => {
  const roll: Roll = { kind: 'roll', ...heading, title: '2026年11月 月度善行', where: '北关街道', rows: [] }
  fc.assert(
    fc.property(fc.array(praise, { minLength: 1, maxLength: 20 }), some => {
      check(scrollOf([roll, ...some], measure))
    }),
    { numRuns: 100 },
  )
})
