import { lexiconWords } from './concepts'
import { syllables } from './syllables'
import { unitsOf } from './tokens'

const readingOf = new Map<string, string>()
for (const row of syllables) {
  for (const entry of row.split(' ')) {
    const [, reading = '', characters = ''] = /^([a-z]+)(.+)$/u.exec(entry) ?? []
    // speakers around Datong and voice input do not tell these apart
    const sound = reading.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n')
    for (const character of characters) readingOf.set(character, sound)
  }
}

/** A slip never begins at one of these: they are short, frequent and sound like half the language. */
const frequent = /[的了我你他她它们说就又也都还不没被给在是有到要去来一这那把和跟里上下大小多少年月日人子]/

const soundOf = (word: string): string | undefined => {
  const readings = [...word].map(character => readingOf.get(character))
  return readings.includes(undefined) ? undefined : readings.join(' ')
}

const wordOfSound = new Map<string, string>()
for (const word of lexiconWords) {
  const sound = word.length > 1 && !frequent.test(word) ? soundOf(word) : undefined
  if (sound !== undefined && !wordOfSound.has(sound)) wordOfSound.set(sound, word)
}

const LONGEST = 4
const sharesCharacter = (left: string, right: string): boolean => [...left].some((char, at) => char === right[at])

/** The lexicon's word that sounds like this one, if the slip is plausible: two characters of which neither is right are no slip. */
function meant(word: string): string | undefined {
  if (frequent.test(word)) return undefined
  const sound = soundOf(word)
  const candidate = sound === undefined ? undefined : wordOfSound.get(sound)
  if (candidate === undefined || candidate === word) return undefined
  return word.length > 2 || sharesCharacter(word, candidate) ? candidate : undefined
}

/**
 * What input methods and voice input got wrong, as it was probably meant: 我要退宽 → 我要退款.
 * Only words with a pair of characters that no card uses are touched; without any the text comes back as it is.
 * @param isKnown whether a pair of characters appears on a card or in the lexicon
 */
export function correctHomophones(normalised: string, isKnown: (pair: string) => boolean): string {
  const runs = unitsOf(normalised).map(units => {
    const result = [...units]
    for (let at = 0; at < result.length; at++) {
      for (let length = Math.min(LONGEST, result.length - at); length >= 2; length--) {
        const window = result.slice(at, at + length)
        if (window.some(unit => unit.length > 1)) continue
        const pairs = window.slice(1).map((unit, index) => `${window[index] ?? ''}${unit}`)
        if (pairs.every(isKnown)) continue
        const word = meant(window.join(''))
        if (word === undefined) continue
        result.splice(at, length, ...word)
        at += length - 1
        break
      }
    }
    return result.join('')
  })
  return runs.join(' ')
}
