import { createKeptAnswers, keptAnswersMax, keptBytesMax } from './kept-answers'
import { phoneStorage } from './phone-storage'
import { memoryTexts } from './testing/memory-texts'

function answers(room?: number) {
  const texts = memoryTexts(room)
  let clock = 0
  const storage = phoneStorage(texts)
  return { texts, storage, kept: createKeptAnswers(storage, () => ++clock) }
}

describe('answers kept on the phone', () => {
  it('are found again by question, also after the app was closed', () => {
    const { storage, kept } = answers()
    kept.put('people.me {}', { a: 1 })
    kept.put('people.me {"b":1}', { a: 2 })
    const later = createKeptAnswers(storage, () => 9)
    expect(later.get('people.me {}')).toEqual({ data: { a: 1 }, at: 1 })
    expect(later.get('people.me {"b":1}')?.data).toEqual({ a: 2 })
    expect(later.get('people.me {"b":2}')).toBeUndefined()
  })

  it('are not given to another question that happens to have the same short name', () => {
    const { kept, texts } = answers()
    kept.put('q', 'for q')
    for (const [name, text] of texts.texts) texts.texts.set(name, text.replace('"q"', '"other"'))
    expect(kept.get('q')).toBeUndefined()
  })

  it('give way to the newer answer of the same question', () => {
    const { kept, texts } = answers()
    kept.put('q', 1)
    kept.put('q', 2)
    expect(kept.get('q')?.data).toBe(2)
    expect(texts.texts.size).toBe(1)
  })

  it('are at most 30, the oldest go first', () => {
    const { kept, texts } = answers()
    for (let index = 0; index < keptAnswersMax + 5; index += 1) kept.put(`q${index}`, index)
    expect(texts.texts.size).toBe(keptAnswersMax)
    expect(kept.get('q4')).toBeUndefined()
    expect(kept.get('q5')?.data).toBe(5)
    expect(kept.get('q34')?.data).toBe(34)
  })

  it('take at most 500 KB', () => {
    const { kept, texts } = answers()
    for (let index = 0; index < 10; index += 1) kept.put(`q${index}`, '暖'.repeat(30_000))
    const bytes = [...texts.texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    expect(bytes).toBeLessThanOrEqual(keptBytesMax)
    expect(kept.get('q9')).toBeDefined()
    expect(kept.get('q0')).toBeUndefined()
  })

  it('do not include one that is very large, nor its outdated forerunner', () => {
    const { kept } = answers()
    kept.put('q', 'small')
    kept.put('q', 'x'.repeat(300 * 1024))
    expect(kept.get('q')).toBeUndefined()
  })

  it('are forgotten one by one or all, and nothing else is', () => {
    const { kept, storage } = answers()
    storage.set('command.1', {})
    kept.put('q1', 1)
    kept.put('q2', 2)
    kept.drop('q1')
    expect(kept.get('q1')).toBeUndefined()
    expect(kept.get('q2')).toBeDefined()
    kept.clear()
    expect(kept.get('q2')).toBeUndefined()
    expect(storage.get('command.1')).toEqual({})
  })

  it('survive a full phone and spoiled entries without throwing', () => {
    const { kept, texts } = answers(100)
    kept.put('q', 'x'.repeat(500))
    expect(kept.get('q')).toBeUndefined()
    texts.texts.set('nx.answer.broken', '{')
    texts.texts.set('nx.answer.odd', '"text"')
    kept.put('q', 1)
    expect(kept.get('q')?.data).toBe(1)
  })
})
