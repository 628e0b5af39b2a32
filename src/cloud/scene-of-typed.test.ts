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

  it('is unknown when it is anything else, however odd', () => {
    for (const text of ['', '12', '你好', 'x.y', '%%%', 'a'.repeat(200)]) {
      expect(parseScene(sceneOfTyped(text)).kind).toBe('unknown')
    }
  })
})
