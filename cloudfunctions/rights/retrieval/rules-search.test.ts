import fc from 'fast-check'
import { knowledge } from '../fixtures/knowledge'
import { buildIndex } from './build-index'
import { search } from './search'
import { openIndex, type SearchIndex } from './search-index'

const index = openIndex(buildIndex(knowledge))
const found = (question: string) => search(index, question).hits.map(({ card }) => knowledge.cards[card]?.id)

describe('the nearest card comes first', () => {
  it.each([
    ['as on the card', '牛奶过了保质期还在卖', 'expired-food'],
    ['in other words', '小卖部卖给孩子的火腿肠已经过保质期三天', 'expired-food'],
    ['a brand stands for its kind', '舒适堡健身房人去楼空了', 'runaway'],
    ['by synonyms only', '老板卷铺盖消失我充的钱', 'runaway'],
    ['with a slip of the ear', '建身房关门了', 'runaway'],
    ['in traditional characters', '麵包過期了賠多少', 'expired-food'],
    ['amounts do not matter', '卡里剩的4321块过期了不让用', 'expired-card'],
    ['who pays the return', '寄回去的快递费我出还是店家出', 'shipping'],
  ])('%s', (_, question, id) => {
    expect(found(question)[0]).toBe(id)
  })

  it('what shares nothing with a card finds nothing', () => {
    expect(search(index, 'zzz')).toMatchObject({ hits: [], known: 0 })
    expect(search(index, '')).toMatchObject({ hits: [], known: 0, mass: 0 })
  })

  it('scores fall, and no card comes twice', () => {
    const { hits } = search(index, '健身房的卡过期了')
    const scores = hits.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((left, right) => right - left))
    expect(new Set(hits.map(({ card }) => card)).size).toBe(hits.length)
  })
})

describe('the index', () => {
  it('is the same for the same knowledge', () => {
    expect(buildIndex(knowledge)).toEqual(buildIndex(knowledge))
  })

  it('finds the same after a journey through JSON', () => {
    const travelled = openIndex(JSON.parse(JSON.stringify(buildIndex(knowledge))) as SearchIndex)
    for (const question of ['面包过期', '健身房跑路', '']) {
      expect(search(travelled, question)).toEqual(search(index, question))
    }
  })

  it('of no cards finds nothing', () => {
    const empty = openIndex(buildIndex({ ...knowledge, cards: [] }))
    expect(search(empty, '面包过期').hits).toEqual([])
  })
})

it('shares lie between 0 and 1 whatever is asked', () => {
  const words = fc.constantFrom('退款', '过期', '面包', '健身房', '😀', ' ', '12315', '的', '三千块', 'ab', '？')
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }), parts => {
      const { hits, known } = search(index, parts.join(''))
      for (const { nearest } of hits) expect(nearest >= 0 && nearest <= 1).toBe(true)
      expect(known >= 0 && known <= 1).toBe(true)
    }),
  )
})
