/** Refusals of the emulated database, in WeChat's wire codes. Anything else that is thrown is a bug of the emulator. */
export class DatabaseError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'DatabaseError'
  }
}

/** WeChat: -502001 */
export const requestFailed = (message: string) =>
  new DatabaseError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${message}`)

/** WeChat: -502005 */
export const missingCollection = (name: string) =>
  new DatabaseError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}`)

/** WeChat: the text always carries E11000; the code differs between environments, see `duplicateCode` of openDatabase. */
export const duplicateKey = (code: string, collection: string, index: string) =>
  new DatabaseError(
    code,
    `[FailedOperation.Insert] E11000 duplicate key error collection: ${collection} index: ${index}`,
  )

/** WeChat: -501001, because the SDK's table does not know the code */
export const transactionConflict = (message: string) =>
  new DatabaseError('DATABASE_TRANSACTION_CONFLICT', `[ResourceUnavailable.TransactionConflict] ${message}`)

/** WeChat: -501001; expired, committed, rolled back, failed and unknown transactions all answer this */
export const transactionNotExist = () =>
  new DatabaseError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, ' +
      'transaction must be commit or abort in 30 seconds',
  )
