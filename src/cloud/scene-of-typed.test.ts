import fc from 'fast-check'
import { parseScene, personScene } from './scene'
import { sceneOfTyped } from './scene-of-typed'
import { textOfPersonScene } from './text-of-person-scene'

describe('what somebody types who cannot scan', () => {
  it('is an invitation, with or without its letter, blanks or hyphens', () => {
    const typed = ['ABCDE-FGHJK', ' abcde fghjk ', 'i.ABCDE-FGHJK']
    expect(typed.map(text => parseScene(sceneOfTyped(text)))).toEqual([
      { kind: 'invitation', code: 'ABCDE-FGHJK' },
      { kind: 'invitation', code: 'abcdefghjk' },
      { kind: 'invitation', code: 'ABCDE-FGHJK' },
    ])
  })

  it('is a station, a book or an activity, with what looks alike taken for what is meant', () => {
    expect(parseScene(sceneOfTyped('s 0123-4567 ab'))).toEqual({ kind: 'station', code: '01234567AB' })
    expect(parseScene(sceneOfTyped('bO123I567ab'))).toEqual({ kind: 'thing', code: '01231567AB' })
    expect(parseScene(sceneOfTyped('a01234567ab'))).toEqual({ kind: 'thing', code: '01234567AB' })
  })

  it('is a person’s own code as it stands below it, in any case, with what looks alike', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
      minLength: 18,
      maxLength: 18,
    })
    fc.assert(
      fc.property(signs, code => {
        const scene = personScene(code)
        const text = textOfPersonScene(scene)
        const alike = text.toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l').replace(/ /g, '-')
        for (const typed of [text, alike, scene, scene.toLowerCase()]) expect(sceneOfTyped(typed)).toBe(scene)
        expect(parseScene(scene)).toEqual({ kind: 'person', scene })
      }),
    )
  })

  it('is unknown when it is anything else, however odd', () => {
    for (const text of ['', '12', '你好', 'x.y', '%%%', 'a'.repeat(200)]) {
      expect(parseScene(sceneOfTyped(text)).kind).toBe('unknown')
    }
  })
})
