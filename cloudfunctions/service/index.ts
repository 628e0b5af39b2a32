/** The face of volunteer service. */
export { signUpId } from './ids'
export { activityById, mayLead, onCalendar, signUpsOf } from './on-calendar'
export { type ActivityRecord, activities, type SignUpRecord } from './store'
