/** Texts that people type. */
import { adviceDefaults } from '../../src/contract/advice'

/** Why a text cannot be taken, undefined when it can. */
export function wordsProblem(words: string, most: number = adviceDefaults.wordsMost) {
  if (words.trim() === '') return 'WORDS_EMPTY'
  return words.trim().length > most ? 'WORDS_TOO_LONG' : undefined
}

/** Two texts that differ in blanks, line breaks or marks only are the same words. */
export const sameWords = (words: string): string => words.replace(/[\s\p{P}]+/gu, '').toLowerCase()
