/** What people read when something did not work; one file for each domain, which its words bring along. */
import { peopleErrors } from './people'
import { register } from './registry'

export { errorText, mayTryAgain } from './registry'
export type { ErrorText } from './text'

register(peopleErrors)
