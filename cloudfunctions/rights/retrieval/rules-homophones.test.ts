import { correctHomophones } from './homophones'
import { syllables } from './syllables'

const nothingKnown = () => false

describe('slips of the ear', () => {
  it.each([
    ['我要退宽', '我要退款'],
    ['能要陪偿', '能要赔偿'],
    ['预附卡过期', '预付卡过期'],
    ['建身房停业', '健身房停业'],
    ['保值期过', '保质期过'],
    ['退 建身房', '退 健身房'],
  ])('%s is meant as %s', (typed, meant) => {
    expect(correctHomophones(typed, nothingKnown)).toBe(meant)
  })

  it.each([
    ['a right word', '我要退款'],
    ['a word of which no character is right', '尚加'],
    ['a number class', '退\ue001'],
    ['words in Latin letters', 'tuikuan app'],
    ['nothing', ''],
  ])('%s is left alone', (_, text) => {
    expect(correctHomophones(text, nothingKnown)).toBe(text)
  })

  it('words that the cards use are left alone, also when they sound like another', () => {
    expect(correctHomophones('定今', pair => pair === '定今')).toBe('定今')
    expect(correctHomophones('定今', nothingKnown)).toBe('定金')
  })
})

it('every character has one reading', () => {
  const characters = syllables.flatMap(row => row.split(' ')).flatMap(entry => [...entry.replace(/^[a-z]+/, '')])
  expect(characters).toHaveLength(3755)
  expect(new Set(characters).size).toBe(3755)
})
