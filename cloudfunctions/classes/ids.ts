/** Ids that follow from what they name, so that a second one cannot come about. */
import { derivedId } from '../kernel'

export const presenceId = (classId: string, person: string) => derivedId('classPresence', classId, person)
export const voteId = (question: string, person: string) => derivedId('classVote', question, person)
/** A person's question number so and so in a class. */
export const questionId = (classId: string, person: string, number: number) =>
  derivedId('classQuestion', classId, person, String(number))
