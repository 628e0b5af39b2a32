/** The live class 消费者普法小课堂: announced here, held on an outside platform, questions collected before and during. */
import { defineDomain } from '../define'
import { attend } from './attend'
import { host } from './host'

export { classDefaults } from './defaults'
export type { Verdict } from './host'
export { type Phase, phaseOf, phases, soonMs } from './phases'
export {
  type Announcement,
  type CardLink,
  type Chapter,
  type ClassCase,
  type ClassFigures,
  type ClassRow,
  type ClassView,
  type HostQuestion,
  type OwnQuestion,
  type Platform,
  platforms,
  type QuestionState,
  questionStates,
  type Replay,
  type SharedQuestion,
} from './records'

export const classes = defineDomain('classes', '普法小课堂', { ...attend, ...host })
