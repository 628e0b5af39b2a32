/** How staff come in, what they may do where, and the trail of it. */
import * as z from 'zod/mini'
import { command, members, query } from '../define'
import { NodeId } from '../organisation'
import { Role, StaffRole } from '../roles'
import { Id, Instant, line, Nothing, PageInput, pageOf } from '../values'
import { granters, overseers, staffOnly } from './access'
import { Invitation, Reason, TrailRow, TypedCode } from './records'

export const staff = {
  invite: command({
    title: '邀请工作人员',
    access: granters,
    scope: 'node',
    audit: { record: ['role', 'node', 'note'] },
    input: z.strictObject({
      role: StaffRole,
      node: NodeId,
      note: line(30),
      days: z.int().check(z.gte(1), z.lte(30)),
    }),
    output: z.object({ id: Id, code: z.string(), expiresAt: Instant }),
    errors: ['PLACE_NOT_FOUND', 'ROLE_NOT_YOURS_TO_GIVE'],
  }),

  revokeInvitation: command({
    title: '撤回邀请',
    access: granters,
    scope: 'invitation',
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['INVITATION_UNKNOWN', 'INVITATION_USED', 'INVITATION_REVOKED'],
  }),

  acceptInvitation: command({
    title: '接受邀请',
    access: members,
    scope: 'invitation',
    audit: { record: [] },
    input: z.strictObject({ code: TypedCode }),
    /** `tookOver`: somebody else's role ended with it */
    output: z.object({ role: StaffRole, node: NodeId, place: z.string(), tookOver: z.boolean() }),
    errors: [
      'INVITATION_UNKNOWN',
      'INVITATION_EXPIRED',
      'INVITATION_USED',
      'INVITATION_REVOKED',
      'ROLE_ALREADY_HELD',
      'HANDOVER_OVER',
      'HANDOVER_TO_SELF',
    ],
  }),

  invitations: query({
    title: '邀请列表',
    access: granters,
    scope: 'node',
    input: z.strictObject({ node: NodeId, ...PageInput }),
    output: pageOf(Invitation),
  }),

  staffOf: query({
    title: '工作人员名单',
    access: staffOnly,
    scope: 'node',
    input: z.strictObject({ node: NodeId, ...PageInput }),
    output: pageOf(
      z.object({
        personId: Id,
        name: z.string(),
        phone: z.optional(z.string()),
        role: Role,
        node: NodeId,
        place: z.string(),
        since: Instant,
      }),
    ),
  }),

  grantRole: command({
    title: '授予角色',
    access: granters,
    scope: 'node',
    audit: { reason: 'required', record: ['personId', 'role', 'node'], about: 'personId' },
    input: z.strictObject({ personId: Id, role: StaffRole, node: NodeId, reason: Reason }),
    output: Nothing,
    errors: ['PERSON_NOT_FOUND', 'PLACE_NOT_FOUND', 'ROLE_NOT_YOURS_TO_GIVE', 'ROLE_ALREADY_HELD'],
  }),

  revokeRole: command({
    title: '收回角色',
    access: granters,
    scope: 'node',
    audit: { reason: 'required', record: ['personId', 'role', 'node'], about: 'personId' },
    input: z.strictObject({ personId: Id, role: StaffRole, node: NodeId, reason: Reason }),
    output: Nothing,
    errors: ['ROLE_NOT_HELD', 'ROLE_NOT_YOURS_TO_GIVE', 'LAST_ADMINISTRATOR'],
  }),

  revealPhone: query({
    title: '查看联系电话',
    access: staffOnly,
    scope: 'person',
    audit: { reason: 'required', record: ['personId'], about: 'personId' },
    /** `node`: where the person lives or holds a role */
    input: z.strictObject({ personId: Id, node: NodeId, reason: Reason }),
    output: z.object({ name: z.string(), phone: z.string() }),
    errors: ['PERSON_NOT_FOUND', 'NO_PHONE'],
  }),

  trail: query({
    title: '操作记录',
    access: overseers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, ...PageInput }),
    output: pageOf(TrailRow),
  }),
}
