import { questionMaxLength } from '../../src/contract/rights'
import { refuse } from '../kernel'

/** Why a question is not read, or nothing. */
export function unreadable(question: string) {
  const length = [...question.trim()].length
  if (length === 0) return refuse('QUESTION_EMPTY')
  return length > questionMaxLength ? refuse('QUESTION_TOO_LONG', { most: questionMaxLength, length }) : undefined
}
