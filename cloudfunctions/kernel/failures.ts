/**
 * What the SDK throws, folded into one shape. It has three: an `Error` with `errCode` from an operation, a plain `{code, message}` from
 * a commit, and whatever was given to `rollback`. Unknown server codes (a write conflict, a duplicate key) all arrive as -501001.
 */
export type FailureKind =
  | 'conflict' // another transaction was first; nothing of ours was written
  | 'duplicate' // a document with this id or unique key exists
  | 'timeout' // no answer in time: it may or may not have happened
  | 'missingCollection'
  | 'tooLarge'
  | 'other'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export function failureKind(thrown: unknown): FailureKind {
  if (typeof thrown !== 'object' || thrown === null) return 'other'
  const { code, message, errCode, errMsg } = thrown as Record<string, unknown>
  const words = `${text(code)} ${text(errMsg)} ${text(message)}`
  if (/E11000|duplicate|DUPLICATE/.test(words)) return 'duplicate'
  if (/TRANSACTION_CONFLICT|WriteConflict|TRANSACTION_FAIL|TransactionNotExist|TRANSACTION_NOT_EXIST/i.test(words))
    return 'conflict'
  if (errCode === -502005 || /COLLECTION_NOT_EXIST/i.test(words)) return 'missingCollection'
  if (errCode === -602001 || /EXCEED_MAX|too large/i.test(words)) return 'tooLarge'
  if (errCode === -501002 || /TIMEDOUT|timeout|ECONNRESET|ECONNREFUSED|socket hang up/i.test(words)) return 'timeout'
  return 'other'
}

/**
 * May the whole transaction simply run again? Only the id of its journal row decides whether it had already taken effect,
 * so running again is safe after a conflict, a duplicate, a lost answer, or the SDK's catch-all "system error".
 */
export function worthRetrying(thrown: unknown): boolean {
  const kind = failureKind(thrown)
  if (kind === 'conflict' || kind === 'duplicate' || kind === 'timeout') return true
  return (
    kind === 'other' &&
    typeof thrown === 'object' &&
    thrown !== null &&
    (thrown as { errCode?: unknown }).errCode === -501001
  )
}
