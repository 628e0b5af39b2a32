import { isScalar } from './bounds'
import { isPlain } from './documents'

/**
 * True when the condition is a conjunction of plain comparisons on these paths: then the keys found in the index
 * are the answer, and the documents need not be tested again.
 */
export function isExact(query: Readonly<Record<string, unknown>>, paths: ReadonlySet<string>): boolean {
  return Object.entries(query).every(([key, condition]) => paths.has(key) && isSimple(condition))
}

function isSimple(condition: unknown): boolean {
  if (!isPlain(condition)) return condition === null || isScalar(condition)
  const operators = Object.entries(condition)
  return operators.length > 0 && operators.every(([operator, operand]) => isSimpleOperator(operator, operand))
}

function isSimpleOperator(operator: string, operand: unknown): boolean {
  switch (operator) {
    case '$eq':
      return operand === null || isScalar(operand)
    case '$in':
      return Array.isArray(operand) && operand.every(item => item === null || isScalar(item))
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return isScalar(operand)
    default:
      return false
  }
}
