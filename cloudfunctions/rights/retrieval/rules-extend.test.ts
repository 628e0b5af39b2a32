import fc from 'fast-check'
import { knowledge } from '../fixtures/knowledge'
import type { TopicCard } from '../knowledge/card'
import { extendLibrary, openLibrary } from '../library'
import { buildIndex } from './build-index'
import { extendIndex } from './extend-index'
import { search } from './search'
import { openIndex } from './search-index'

const library = openLibrary(knowledge)
const [first] = knowledge.cards
if (!first) throw new Error('the fixture has no cards')

const added = (id: string, questions: readonly string[], more: Partial<TopicCard> = {}): TopicCard => ({
  ...first,
  id,
  title: questions[0] ?? id,
  questions,
  conclusion: '可以要求处理。',
  working: [],
  traps: [],
  related: [],
  ...more,
})
const umbrella = added('desk-umbrella', ['共享雨伞押金不退', '扫码借的伞还了还在计费', '伞架坏了还不进去'])

it('extending with no cards changes nothing', () => {
  expect(extendIndex(library.index, [], library.digestOf)).toBe(library.index)
  expect(extendLibrary(library, [])).toBe(library)
})

it('what is asked of the old cards is answered with the same scores', () => {
  const extended = extendIndex(library.index, [umbrella], library.digestOf)
  for (const { questions } of knowledge.cards) {
    for (const question of questions) {
      const before = search(library.index, question)
      const after = search(extended, question)
      expect(after.hits.filter(({ card }) => card < library.cards.length)).toEqual(before.hits)
      expect(after.hits[0]?.card).toBe(before.hits[0]?.card)
    }
  }
})

it('a published card is found by its own questions, and in other words', () => {
  const extended = extendLibrary(library, [umbrella])
  for (const question of [umbrella.title, ...umbrella.questions, '借伞的押金不给退', '我把伞还了它还扣钱']) {
    const { hits } = search(extended.index, question)
    expect(extended.cards[hits[0]?.card ?? -1]?.id).toBe('desk-umbrella')
  }
  expect(search(extended.index, '共享雨伞押金不退').known).toBe(1)
})

it('several cards, added at once or one after the other, are each found', () => {
  const laundry = added('desk-laundry', ['自助洗衣机吞币', '投了硬币洗衣机不转', '楼下洗衣房洗坏被罩'])
  const atOnce = extendIndex(library.index, [umbrella, laundry], library.digestOf)
  const inTurn = extendIndex(extendIndex(library.index, [umbrella], library.digestOf), [laundry], library.digestOf)
  for (const question of [...umbrella.questions, ...laundry.questions]) {
    const best = search(atOnce, question).hits[0]?.card
    expect(best).toBe(library.cards.length + (laundry.questions.includes(question) ? 1 : 0))
    expect(search(inTurn, question).hits[0]?.card).toBe(best)
  }
})

it('any card is found by whatever it is asked, unless an old card is asked the same', () => {
  const words = fc.constantFrom(
    '雨伞',
    '押金',
    '充电宝',
    '洗衣机',
    '快照',
    '拼图',
    '剪指甲',
    '鸽子',
    '借',
    '吞币',
    '坏了',
  )
  const question = fc.array(words, { minLength: 2, maxLength: 5 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(fc.uniqueArray(question, { minLength: 3, maxLength: 6 }), questions => {
      const extended = extendIndex(library.index, [added('desk-any', questions)], library.digestOf)
      for (const asked of questions) expect(search(extended, asked).hits[0]?.card).toBe(library.cards.length)
    }),
  )
})

it('an empty release takes cards too', () => {
  const empty = openIndex(buildIndex({ cards: [], digests: [], elsewhere: {} }))
  expect(
    search(
      extendIndex(empty, [umbrella], () => undefined),
      '雨伞押金',
    ).hits[0]?.card,
  ).toBe(0)
})

it('a card costs a few milliseconds', () => {
  const many = Array.from({ length: 100 }, (_, at) =>
    added(`desk-${at}`, [`第${at}种雨伞`, `雨伞${at}号`, `借伞${at}`]),
  )
  const started = performance.now()
  extendIndex(library.index, many, library.digestOf)
  expect((performance.now() - started) / many.length).toBeLessThan(10)
})

it('a card whose law has been amended since is left out, and so is one that cites what nobody may cite', () => {
  const cite = (article: number, inForce: string) => [{ law: 'consumer-law', article, inForce }]
  const left = [
    { ...umbrella, citations: cite(25, '2013-01-01') },
    { ...umbrella, citations: cite(32, '2014-03-15') },
    { ...umbrella, citations: cite(999, '2014-03-15') },
    { ...umbrella, id: first.id },
  ]
  for (const card of left) expect(extendLibrary(library, [card])).toBe(library)
})
