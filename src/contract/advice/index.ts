/** Legal advice 法律咨询: a person's own matter, told to one adviser and to nobody else. */
import { defineDomain } from '../define'
import { appointments } from './appointments'
import { consultation } from './consultation'
import { desk } from './desk'
import { templates } from './templates'

export type { Booking, DeskSitting, OfferedSitting } from './appointments'
export { adviceDefaults } from './defaults'
export type { Before, Case, Contact, Message, OwnRow, QueueRow, Thread } from './records'
export {
  type Event,
  openStatuses,
  type ReleaseReason,
  releaseReasons,
  type Status,
  statuses,
  transitions,
} from './status'
export { type Subject, subjects } from './subjects'
export type { Template } from './templates'

export const advice = defineDomain('advice', '法律咨询', { ...consultation, ...desk, ...templates, ...appointments })
