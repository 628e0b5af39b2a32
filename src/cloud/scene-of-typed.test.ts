import { parseScene } from './scene'
import { sceneOfTyped } from './scene-of-typed'

describe('what somebody types who cannot scan', () => {
  it('is an invitation, with or without its letter, blanks or hyphens', () => {
    const typed = ['ABCDE-FGHJK', ' abcde fghjk ', 'i.ABCDE-FGHJK']
    expect(typed.map(text => parseScene(sceneOfTyped(text)))).toEqual([
      { kind: 'invitation', code: 'ABCDE-FGHJK' },
      { kind: 'invitation', code: 'abcdefghjk' },
      { kind: 'invitation', code: 'ABCDE-FGHJK' },
    ])
  })

  it('is a station or a book, with what looks alike taken for what is meant', () => {
    expect(parseScene(sceneOfTyped('s 0123-4567 ab'))).toEqual({ kind: 'station', code: '01234567AB' })
    expect(parseScene(sceneOfTyped('bO123I567ab'))).toEqual({ kind: 'thing', code: '01231567AB' })
  })

  it('is unknown when it is anything else, however odd', () => {
    for (const text of ['', '12', '你好', 'x.y', '%%%', 'a'.repeat(200)]) {
      expect(parseScene(sceneOfTyped(text)).kind).toBe('unknown')
    }
  })
})
