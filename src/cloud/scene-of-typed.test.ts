import fc from 'fast-check'
import { doorScene, parseScene, personScene } from './scene'
import { sceneOfTyped } from './scene-of-typed'
import { textOfDoorScene, textOfPersonScene } from './text-of-scene'

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
    expect(parseScene(sceneOfTyped('k 01234 567ab'))).toEqual({ kind: 'pickup', scene: 'k.01234567AB' })
  })

  it('is a person’s own code, or that at the door of an activity, as it stands below it, in any case, with what looks alike', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
      minLength: 18,
      maxLength: 18,
    })
    fc.assert(
      fc.property(signs, code => {
        const [person, door] = [personScene(code), doorScene(code)]
        for (const [scene, text] of [
          [person, textOfPersonScene(person)],
          [door, textOfDoorScene(door)],
        ] as const) {
          const alike = text.toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l').replace(/ /g, '-')
          for (const typed of [text, alike]) expect(sceneOfTyped(typed)).toBe(scene)
        }
        for (const typed of [person, person.toLowerCase()]) expect(sceneOfTyped(typed)).toBe(person)
        expect(parseScene(person)).toEqual({ kind: 'person', scene: person })
        expect(parseScene(door)).toEqual({ kind: 'door', scene: door })
      }),
    )
  })

  it('is unknown when it is anything else, however odd', () => {
    for (const text of ['', '12', '你好', 'x.y', '%%%', 'a'.repeat(200)]) {
      expect(parseScene(sceneOfTyped(text)).kind).toBe('unknown')
    }
  })
})
