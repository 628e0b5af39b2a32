import type { Calculation } from '@/contract/rights'
import { amountOf, figureText, plainText } from './result-text'

it.each([
  [{ kind: 'money', label: '', fen: 119_600 }, '1196', '元'],
  [{ kind: 'money', label: '', fen: 28_800_050 }, '288,000.50', '元'],
  [{ kind: 'money', label: '', fen: 100_000, upTo: 150_000 }, '1000～1500', '元'],
  [{ kind: 'day', label: '', day: '2026-11-27' }, '2026年11月27日', '星期五'],
  [{ kind: 'days', label: '', days: 128 }, '128', '天'],
  [{ kind: 'count', label: '', hundredths: 650, unit: '个月' }, '6.5', '个月'],
  [{ kind: 'text', label: '', text: '能退' }, '能退', ''],
] as const)('%j reads %s %s', (line, value, unit) => expect(amountOf(line)).toEqual({ value, unit }))

it('a figure reads with its unit', () => {
  expect(figureText('percent', 345)).toBe('3.45%')
  expect(figureText('money', 198_000)).toBe('1980元')
  expect(figureText('dayOff', 1, 'workingWeekend')).toBe('补班')
})

it('the text to take along has the sums, the formula, the law and where the figures come from', () => {
  const calculation: Calculation = {
    calculator: { id: 'triple-damages', title: '退一赔三' },
    lines: [{ kind: 'money', label: '一共能要', fen: 119_600 }],
    steps: [{ what: '增加赔偿', sum: '299元 × 3 = 897元' }],
    basis: [
      {
        lawId: 'consumer-law',
        law: '消费者权益保护法',
        fullTitle: '',
        level: '法律',
        version: '',
        article: 55,
        part: '第一款',
        inForce: '2014-03-15',
        digest: '',
      },
    ],
    assumptions: [],
    notes: ['小票留好。'],
    figures: [{ kind: 'lpr1y', title: 'LPR', unit: 'percent', value: 300, since: '2025-05-20', source: '公布' }],
  }
  const text = plainText(calculation)
  expect(text).toContain('【退一赔三】\n一共能要：1196元')
  expect(text).toContain('增加赔偿：299元 × 3 = 897元')
  expect(text).toContain('消费者权益保护法第五十五条第一款（2014年3月15日起施行）')
  expect(text).toContain('LPR 3%，2025年5月20日起 · 公布')
  expect(text).not.toContain('假定')
})
