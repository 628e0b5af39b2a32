import fc from 'fast-check'
import { chapterOf, clockOf } from './clock'

it.each([
  ['0:00 开场', { at: 0, title: '开场' }],
  ['12:30 拆了包装还能退吗', { at: 750, title: '拆了包装还能退吗' }],
  ['90:05 最后答问', { at: 5405, title: '最后答问' }],
  ['1:02:30　运费谁出', { at: 3750, title: '运费谁出' }],
  ['12：30，中文标点', { at: 750, title: '中文标点' }],
  ['12:75 秒不对', undefined],
  ['1:75:00 分不对', undefined],
  ['12:30', undefined],
  ['开场', undefined],
  ['', undefined],
])('%s', (line, chapter) => expect(chapterOf(line)).toEqual(chapter))

it('what is written is what is read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_399 }), at => {
      expect(chapterOf(`${clockOf(at)} 一段`)).toEqual({ at, title: '一段' })
    }),
  )
})
