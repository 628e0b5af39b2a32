/** What people read when something did not work; one file for each domain, which its words bring along. */
export { errorText, isKnown, mayTryAgain } from './registry'
export type { ErrorText } from './text'
