/** Volunteer service 志愿服务: activities that are published, signed up for and led. Hours and points are other domains' matter. */
import { defineDomain } from '../define'
import { joining } from './joining'
import { leading } from './leading'
import { publishing } from './publishing'

export { serviceDefaults } from './defaults'
export { leaveUntil, type Phase, phaseOf, phases } from './phases'
export { type Rhythm, rhythms } from './publishing'
export {
  type ActivityKind,
  type ActivityRow,
  type ActivityView,
  type Announcement,
  activityKinds,
  type DeskActivity,
  type Dimension,
  dimensions,
  type Figures,
  type OwnActivity,
  type OwnSignUp,
  type Participant,
  type Purse,
  purses,
  type SignUpState,
  type Sum,
  signUpStates,
} from './records'

export const service = defineDomain('service', '志愿服务', { ...joining, ...publishing, ...leading })
