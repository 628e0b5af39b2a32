import { coreWords } from './core-words'
import { functionCharacters } from './features'
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

const soundOf = (word: string): string | undefined => {
  const readings = [...word].map(character => readingOf.get(character))
  return readings.includes(undefined) ? undefined : readings.join(' ')
}

const wordOfSound = new Map<string, string>()
for (const word of coreWords) {
  const sound = soundOf(word)
  if (sound !== undefined && !wordOfSound.has(sound)) wordOfSound.set(sound, word)
}

const LONGEST = 4
const sharesCharacter = (left: string, right: string): boolean => [...left].some((char, at) => char === right[at])

const holdsSentence = (word: string): boolean => [...word].some(char => functionCharacters.has(char))

/** The core word that sounds like this one, if the slip is plausible: two characters of which neither is right are no slip. */
function meant(word: string): string | undefined {
  const sound = soundOf(word)
  const candidate = sound === undefined ? undefined : wordOfSound.get(sound)
  if (candidate === undefined || candidate === word) return undefined
  return word.length > 2 || (sharesCharacter(word, candidate) && !holdsSentence(word)) ? candidate : undefined
}

/**
 * What input methods and voice input got wrong, as it was probably meant: 我要退宽 → 我要退款.
 * A word all of whose pairs of characters the cards use is left alone.
 * @param isKnown whether a pair of characters appears on a card or in the lexicon
 */
export function correctHomophones(normalised: string, isKnown: (pair: string) => boolean): string {
  let corrected = false
  const runs = unitsOf(normalised).map(units => {
    const result = [...units]
    for (let at = 0; at < result.length; at++) {
      for (let length = Math.min(LONGEST, result.length - at); length >= 2; length--) {
        const window = result.slice(at, at + length)
        if (window.some(unit => unit.length > 1)) continue
        const pairs = window.slice(1).map((unit, index) => `${window[index] ?? ''}${unit}`)
        if (length === 2 ? pairs.some(isKnown) : pairs.every(isKnown)) continue
        const word = meant(window.join(''))
        if (word === undefined) continue
        corrected = true
        result.splice(at, length, ...word)
        at += length - 1
        break
      }
    }
    return result.join('')
  })
  return corrected ? runs.join(' ') : normalised
}
