import { askedFor, wordsFor } from './wanted'

it('asks for what was chosen and says it', () => {
  const all = { node: 'pc.a' }
  expect([askedFor(all), wordsFor(all)]).toEqual([{ node: 'pc.a' }, []])
  const wanted = {
    ...{ node: 'pc.a.s', place: '北关驿站', round: { id: 'r', title: '暖冬' }, name: '王桂花' },
    ...{ item: { id: 'i', title: '姜茶' }, lot: { id: 'l', title: '姜茶（A1）' } },
  }
  expect(askedFor(wanted)).toEqual({ node: 'pc.a.s', round: 'r', name: '王桂花', item: 'i', lot: 'l' })
  expect(wordsFor(wanted)).toEqual(['北关驿站', '“暖冬”', '领的人叫“王桂花”', '里面有姜茶', '里面有姜茶（A1）'])
})
