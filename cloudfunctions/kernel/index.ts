/** The kernel's face: what domains may use. */
export { grantsOf, maxGrantsPerPerson } from './actor'
export { askChecks, type FileToCheck } from './ask-checks'
export { checkText } from './check-text'
export { days, endOfDay, localDay, localTime, minutes, now } from './clock'
export { generateText } from './cloud'
export { type CodePicture, type CodeProblem, codePicture } from './code-picture'
export { atMost, between, oneOf } from './conditions'
export { type Collection, collection, compact, type Stored } from './documents'
export { downloadFile, fileLinks, putFile, removeFiles, tableFolder, takeFile } from './files'
export { forgetGrants, forgetReplies } from './forget'
export { type GrantRecord, grantId, grantRecord, grants, type PersonRecord, persons } from './identity'
export { derivedId, normaliseCode, randomCode, randomId } from './ids'
export { type JournalRow, journal } from './journal'
export { log } from './log'
export type { Retention } from './maintenance'
export { type MessageToSend, remindAt, sendLater, sendOnce } from './messages'
export {
  type CheckedFile,
  type CommandContext,
  implement,
  type Job,
  type JobContext,
  type Module,
  type PersonalData,
  type QueryContext,
  type TendContext,
} from './module'
export { awaitChecks, forgetChecks } from './open-checks'
export { eraseJob } from './outbox'
export { lookIntoPictures, type PictureRecord } from './pictures'
export { changeIf, count, countUp, find, mostCounted, nodesOf, page, read, readMany, scan } from './reads'
export { isRefused, type Refused, refuse } from './refusal'
export type { Verdict } from './rules-checks'
export { maskedName } from './rules-masked-name'
export { hasPersonalNumber, maskNumbers } from './rules-personal-numbers'
export { serve } from './serve'
export { serveJobs } from './serve-jobs'
export { allowedMessages, allowMessages, forgetSubscription, peopleAllowing } from './subscriptions'
export { type Tx, transact } from './transaction'
