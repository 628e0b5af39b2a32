import { phoneStorage } from './phone-storage'
import { memoryTexts } from './testing/memory-texts'
import { webTexts } from './web/texts'

describe('storage on the phone', () => {
  it('gives back what was stored, and nothing for what was not', () => {
    const storage = phoneStorage(memoryTexts())
    expect(storage.set('a', { b: [1, '二'] })).toBe(true)
    expect(storage.get('a')).toEqual({ b: [1, '二'] })
    expect(storage.get('b')).toBeUndefined()
    storage.remove('a')
    expect(storage.get('a')).toBeUndefined()
  })

  it('lists its own names only', () => {
    const texts = memoryTexts()
    texts.write('somebody.else', '1')
    const storage = phoneStorage(texts)
    storage.set('answer.1', 1)
    storage.set('command.1', 1)
    expect(storage.keys('answer.')).toEqual(['answer.1'])
    expect(storage.keys('')).toHaveLength(2)
  })

  it('says so when there is no room, and keeps what was there', () => {
    const texts = memoryTexts(20)
    const storage = phoneStorage(texts)
    expect(storage.set('a', 'short')).toBe(true)
    expect(storage.set('a', 'x'.repeat(100))).toBe(false)
    expect(storage.get('a')).toBe('short')
  })

  it('reads what another program spoiled as nothing', () => {
    const texts = memoryTexts()
    texts.write('nx.a', '{"b":')
    expect(phoneStorage(texts).get('a')).toBeUndefined()
  })

  it('does without when a browser forbids it', () => {
    const forbidden = phoneStorage(
      webTexts(() => {
        throw new Error('access denied')
      }),
    )
    expect(forbidden.set('a', 1)).toBe(false)
    expect(forbidden.get('a')).toBeUndefined()
    expect(forbidden.keys('')).toEqual([])
    expect(() => forbidden.remove('a')).not.toThrow()
  })
})
