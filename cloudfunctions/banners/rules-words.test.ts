import { badgeOf, fileNameOf, monthTitle } from './rules-words'

it('a badge is that of the latest month, and of one month that of the larger place', () => {
  const picked = [
    { node: 'pc.a.c1', month: '2026-11', place: '北关社区' },
    { node: 'pc.a', month: '2026-11', place: '北关街道' },
    { node: 'pc', month: '2026-09', place: '平城区' },
  ]
  expect(badgeOf(picked)).toBe('北关街道 · 2026年11月 月度善行')
  expect(badgeOf([])).toBe('')
  expect(monthTitle('2026-01')).toBe('2026年1月 月度善行')
})

it('a file’s name has nothing that a computer refuses', () =>
  expect(fileNameOf(['喜报', '他说："走/停？"', 'A4'], 'pdf')).toBe('喜报-他说：走停？-A4.pdf'))
