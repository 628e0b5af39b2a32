import type { CheckResult, ReviewPhoto } from '@/contract/snaps'
import { firstVerdict, mayShow, summaryOf, verdictOf } from './verdicts'

const box = { x: 100, y: 100, w: 50, h: 50, kind: 'face' as const }
const photo = (n: number, check: CheckResult, more: Partial<ReviewPhoto> = {}): ReviewPhoto => ({
  ...{ n, check, link: `l${n}`, width: 800, height: 600, boxes: [box], proposed: true },
  ...more,
})

it.each([
  ['pass', true, true],
  ['doubtful', true, false],
  ['unknown', true, false],
  ['open', false, false],
  ['refused', false, false],
] as const)('a check that says %s: may be shown %s, is shown at first %s', (check, may, first) => {
  expect(mayShow(photo(0, check))).toBe(may)
  expect(verdictOf(photo(0, check), {}).shown).toBe(first)
})

it('what was decided before is where it begins, whatever the machine said', () => {
  expect(firstVerdict(photo(0, 'pass', { shown: false })).shown).toBe(false)
  expect(firstVerdict(photo(0, 'doubtful', { shown: true })).shown).toBe(true)
})

it('nothing shows a picture whose check is open or refused', () => {
  const said = { 0: { shown: true, boxes: [] } }
  expect(verdictOf(photo(0, 'open'), said).shown).toBe(false)
  expect(verdictOf(photo(0, 'refused'), said).shown).toBe(false)
})

it('each photo is decided, and only what is hidden on shown ones is counted', () => {
  const photos = [photo(0, 'pass'), photo(1, 'doubtful'), photo(2, 'pass')]
  const said = { 2: { shown: true, boxes: [box, box] } }
  expect(summaryOf(photos, said)).toEqual({
    photos: [
      { n: 0, shown: true, boxes: [box] },
      { n: 1, shown: false, boxes: [box] },
      { n: 2, shown: true, boxes: [box, box] },
    ],
    shown: 2,
    hidden: 3,
  })
  expect(summaryOf([], {})).toEqual({ photos: [], shown: 0, hidden: 0 })
})
