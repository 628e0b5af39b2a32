import { clean } from './clean'
import { generaliseNames } from './names'
import { classifyQuantities } from './quantities'
import { plainWording } from './wording'

/**
 * One form for a question and for the wordings on the cards: Chinese characters, words in Latin letters and
 * number classes, in runs divided by blanks.
 */
export function normalise(text: string): string {
  return plainWording(classifyQuantities(generaliseNames(clean(text))))
}
