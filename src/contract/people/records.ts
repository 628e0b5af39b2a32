/** What actions of this domain take and give. */
import * as z from 'zod/mini'
import { NodeId, NodeKind } from '../organisation'
import { Role, StaffRole } from '../roles'
import { Id, Instant, line } from '../values'

/** The version of the privacy notice 隐私说明 in force; a new version asks everybody again. */
export const privacyNoticeVersion = '2026-11-26'

export const Place = z.object({
  id: NodeId,
  kind: NodeKind,
  name: z.string(),
  /** names from the district down to the parent, for telling two 一小区 apart */
  trail: z.array(z.string()),
  open: z.boolean(),
})
export type Place = z.infer<typeof Place>

const HeldRole = z.object({ role: Role, node: NodeId, kind: NodeKind, place: z.string(), since: Instant })

const Person = z.object({
  id: Id,
  name: z.optional(z.string()),
  /** middle digits masked */
  phone: z.optional(z.string()),
  home: z.optional(Place),
  roles: z.array(HeldRole),
  agreed: z.object({ version: z.string(), at: Instant }),
})

export const Me = z.object({
  /** missing until the person has agreed to the privacy notice once */
  person: z.optional(Person),
  notice: z.object({ version: z.string(), agreed: z.boolean() }),
  /** false until the first administrator has claimed the environment */
  claimed: z.boolean(),
})
export type Me = z.infer<typeof Me>

const invitationStates = ['open', 'used', 'revoked', 'expired'] as const
export const Invitation = z.object({
  id: Id,
  role: StaffRole,
  node: NodeId,
  place: z.string(),
  note: z.string(),
  state: z.enum(invitationStates),
  issuedAt: Instant,
  expiresAt: Instant,
  issuedBy: z.string(),
  usedBy: z.optional(z.string()),
  /** whose role it ends */
  handsOver: z.optional(z.string()),
})
export type Invitation = z.infer<typeof Invitation>

/** A code as a person types it: letters and digits in any case, blanks and hyphens do not matter. */
export const TypedCode = z.string().check(z.trim(), z.minLength(1), z.maxLength(40))
export const Reason = line(100)
export const Name = line(20)
export const Phone = z.string().check(z.regex(/^1[3-9]\d{9}$/))

export const TrailRow = z.object({
  id: Id,
  at: Instant,
  action: z.string(),
  title: z.string(),
  by: z.string(),
  node: z.optional(NodeId),
  reason: z.optional(z.string()),
  record: z.record(z.string(), z.unknown()),
})
