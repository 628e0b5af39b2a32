import type { PersonaChoice } from '@/cloud/platform-contract'
import type { Scene } from '@/cloud/scene'
import type { NodeId } from '@/contract/organisation'
import type { Me } from '@/contract/people'
import { holds, type Role } from '@/contract/roles'

/** `system`: as large as WeChat's own text; `large`: a step above. */
export type LargeType = 'system' | 'large'

export interface Visit {
  readonly node: NodeId
  readonly name: string
}

/** Who a browser is at the local cloud; never on phones. */
export interface SessionPersona {
  readonly id: string
  readonly choices: readonly PersonaChoice[]
  /** forgets what the one before saw and starts the app afresh */
  switchTo(id: string): void
}

/** What every page may know about the person in front of it. */
export interface Session {
  /** `offline` may come with the `me` of the last time */
  readonly state: 'loading' | 'ready' | 'refused' | 'offline'
  readonly me?: Me
  refresh(): void
  /** whether the person has one of the roles, at `node` if one is given; the cloud decides for itself */
  can(roles: readonly Role[], node?: NodeId): boolean
  readonly largeType: LargeType
  setLargeType(value: LargeType): void
  /** factor for text sizes, 0.8 to 2 */
  readonly fontScale: number
  /** the code with which the app was opened or brought back */
  readonly scanned?: Scene
  /** the community of the group from whose card the app was opened, for this visit; the person's own home stays what it is */
  readonly visit?: Visit
  /** the page has dealt with the code */
  forgetScanned(): void
  readonly persona?: SessionPersona
}

export const can = (me: Me | undefined, roles: readonly Role[], node?: NodeId): boolean =>
  holds(me?.person?.roles ?? [], roles, node)

const largeStep = 1.3
const scaleMax = 2

export const scaleOf = (system: number, largeType: LargeType): number =>
  largeType === 'large' ? Math.min(scaleMax, Math.max(1, system) * largeStep) : system
