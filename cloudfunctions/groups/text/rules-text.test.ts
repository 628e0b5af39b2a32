import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { groupDefaults } from '../../../src/contract/groups'
import { classPiece } from './rules-classes'
import { rightsPiece, seasonal } from './rules-rights'
import { composed } from './rules-text'
import { wishesPiece } from './rules-wishes'

const lesson = { title: '办卡避坑', host: '王律师', platform: 'meeting', starts: '2026-11-27 19:30' } as const

it('reads like a neighbour wrote it', () => {
  expect(composed('北关社区', '2026-11-25', [classPiece([lesson]), rightsPiece('2026-11-25')])).toBe(
    [
      '各位邻居好，今天11月25日 星期三，北关社区跟大家说几件事。',
      '普法小课堂，律师在线上讲，问题可以先放进提问箱：\n· 11月27日 星期五 19:30《办卡避坑》，王律师，腾讯会议',
      '这阵子容易碰上的事，点开“维权”看看该怎么办：\n· 先涨后降、虚构原价、假打折\n· 网上买的东西七天内想退\n· 网上刷单做任务垫钱被骗',
      '打开微信小程序“暖新”，就能看，也能问。',
    ].join('\n\n'),
  )
})

it('leaves out whoever has nothing to say, and is empty when nobody has', () => {
  expect(composed('北关社区', '2026-11-25', [classPiece([]), { heading: '活动：', lines: ['剪发'] }])).not.toContain(
    '课堂',
  )
  expect(composed('北关社区', '2026-11-25', [classPiece([])])).toBe('')
})

it('is never too long, never cuts a line, and keeps the first one', () => {
  const line = fc.string({ minLength: 1, maxLength: 120 }).map(text => text.replaceAll('\n', ' '))
  const piece = fc.record({ heading: fc.constant('要紧的：'), lines: fc.array(line, { maxLength: 12 }) })
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), pieces => {
      const text = composed('北关社区', '2026-11-25', pieces)
      expect(text.length).toBeLessThanOrEqual(groupDefaults.textMost)
      const lines = new Set(pieces.flatMap(one => one.lines.map(words => `· ${words}`)))
      for (const said of text.split('\n').filter(words => words.startsWith('· '))) expect(lines).toContain(said)
      const first = pieces.find(one => one.lines.length > 0)
      if (first) expect(text).toContain(`· ${first.lines[0]}`)
    }),
  )
})

it('a wish is one line, however long and in however many lines it was written', () => {
  const long = `想请人${'教我用手机'.repeat(10)}`
  const { lines } = wishesPiece([
    { words: '想学\n视频通话', category: 'skill' },
    { words: long, category: 'hand' },
  ])
  expect(lines[0]).toBe('学技能：想学 视频通话')
  expect([...(lines[1] ?? '')].length).toBe('搭把手：'.length + 30)
  expect(lines[1]).toMatch(/…$/)
})

describe('matters of the season', () => {
  it.each(Array.from({ length: 12 }, (_, index) => index + 1))('there are some in month %d', month => {
    const { lines } = rightsPiece(`2026-${String(month).padStart(2, '0')}-15`)
    expect(lines.length).toBeGreaterThanOrEqual(2)
  })

  it.each(seasonal)('$card is a card of that title', ({ card, title }) => {
    const file = path.resolve(__dirname, '../../rights/knowledge/topics', `${card}.md`)
    expect(readFileSync(file, 'utf8')).toContain(`\ntitle: ${title}\n`)
  })
})
