/** Words of the advice domain, cut as its contract is. */
import '../errors/advice'

export { appointmentText } from './appointments'
export { consultationText, neutral, subjectNotes } from './consultation'
export { deskText } from './desk'
