import { FUNCTION_CONCURRENCY, FUNCTION_TIMEOUT_MAX_MS } from '../limits'
import type { InvokerOptions } from './invoker'

/** Refuses a table of functions that the console of WeChat Cloud would not take. @throws RangeError naming the field */
export function assertWithinQuota({ profiles, maxWorkers }: Pick<InvokerOptions, 'profiles' | 'maxWorkers'>): void {
  if (!isWithin(maxWorkers, FUNCTION_CONCURRENCY)) {
    throw new RangeError(`a function has 1 to ${FUNCTION_CONCURRENCY} instances, not ${maxWorkers}`)
  }
  const seconds = FUNCTION_TIMEOUT_MAX_MS / 1000
  for (const [name, { timeoutSeconds }] of Object.entries(profiles)) {
    if (isWithin(timeoutSeconds, seconds)) continue
    throw new RangeError(`${name}: timeoutSeconds must be from 1 to ${seconds}, not ${timeoutSeconds}`)
  }
}

const isWithin = (value: number, max: number): boolean => Number.isInteger(value) && value >= 1 && value <= max
