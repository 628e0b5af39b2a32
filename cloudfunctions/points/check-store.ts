/** How far the check of all purses has come. */
import { collection, type Stored } from '../kernel'

/** `_id` is `current` while it runs and `last` for the one that went through everything. */
export interface CheckRecord extends Stored {
  readonly at: number
  readonly accounts: number
  readonly entries: number
  readonly frozen: number
}
export const checks = collection<CheckRecord>('pointChecks')

/** What happens once for each month or quarter has begun; `_id` says what and which. */
export interface RoundRecord extends Stored {
  readonly at: number
}
export const rounds = collection<RoundRecord>('pointRounds')
