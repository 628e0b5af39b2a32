/** People 人员: who somebody is, where they belong, what they may do, and what becomes of their data. */

import * as z from 'zod/mini'
import { allRoles, command, defineDomain, everyone, members, only, query } from './define'
import { NodeId, NodeKind, NodeSegment } from './organisation'
import { Role, SelfServiceRole, StaffRole } from './roles'
import { Id, Instant, line, Nothing, PageInput, pageOf } from './values'

/** The version of the privacy notice 隐私说明 in force; a new version asks everybody again. */
export const privacyNoticeVersion = '2026-11-23'

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
const Invitation = z.object({
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
})
export type Invitation = z.infer<typeof Invitation>

/** A code as a person types it: letters and digits in any case, blanks and hyphens do not matter. */
const TypedCode = z.string().check(z.trim(), z.minLength(1), z.maxLength(40))
const Reason = line(100)
const Name = line(20)
const Phone = z.string().check(z.regex(/^1[3-9]\d{9}$/))

const trailRow = z.object({
  id: Id,
  at: Instant,
  action: z.string(),
  title: z.string(),
  by: z.string(),
  node: z.optional(NodeId),
  reason: z.optional(z.string()),
  record: z.record(z.string(), z.unknown()),
})

const treeKeepers = only('worker', 'streetLead', 'districtLead', 'administrator')
const granters = only('worker', 'streetLead', 'districtLead', 'administrator')
const overseers = only('streetLead', 'districtLead', 'administrator')
const staff = only(...allRoles.filter(role => !SelfServiceRole.options.some(own => own === role)))

export const people = defineDomain('people', '人员', {
  me: query({ title: '我是谁', access: everyone, input: Nothing, output: Me }),

  agree: command({
    title: '同意隐私说明',
    access: everyone,
    audit: { record: ['version'] },
    input: z.strictObject({ version: z.string().check(z.maxLength(20)) }),
    output: z.object({ personId: Id, version: z.string() }),
    errors: ['NOTICE_OUTDATED'],
  }),

  updateProfile: command({
    title: '修改我的资料',
    access: members,
    audit: { record: ['home'] },
    /** null clears; a phone that is left out stays as it is, for the app never sees the whole number */
    input: z.strictObject({
      name: z.nullable(Name),
      phone: z.optional(z.nullable(Phone)),
      home: z.nullable(NodeId),
    }),
    output: Nothing,
    errors: ['PLACE_NOT_FOUND'],
  }),

  takeUpRole: command({
    title: '登记身份',
    access: members,
    audit: { record: ['role', 'node'] },
    input: z.strictObject({ role: SelfServiceRole, node: NodeId }),
    output: Nothing,
    errors: ['PLACE_NOT_FOUND', 'ROLE_ALREADY_HELD', 'TOO_MANY_ROLES'],
  }),

  layDownRole: command({
    title: '退出身份',
    access: members,
    audit: { record: ['role', 'node'] },
    input: z.strictObject({ role: Role, node: NodeId }),
    output: Nothing,
    errors: ['ROLE_NOT_HELD', 'LAST_ADMINISTRATOR'],
  }),

  exportMine: query({
    title: '导出我的数据',
    access: members,
    input: Nothing,
    output: z.object({
      exportedAt: Instant,
      sections: z.array(z.object({ title: z.string(), rows: z.array(z.record(z.string(), z.unknown())) })),
    }),
  }),

  deleteMe: command({
    title: '注销并删除我的数据',
    access: members,
    audit: { record: [] },
    input: z.strictObject({ confirm: z.literal('删除') }),
    output: Nothing,
    errors: ['STILL_ADMINISTRATOR'],
  }),

  whoLooked: query({
    title: '谁看过我的资料',
    access: members,
    input: z.strictObject(PageInput),
    output: pageOf(trailRow),
  }),

  places: query({
    title: '查找地点',
    access: everyone,
    input: z.strictObject({
      below: z.optional(NodeId),
      kinds: z.array(NodeKind).check(z.minLength(1), z.maxLength(8)),
    }),
    output: z.object({ places: z.array(Place), complete: z.boolean() }),
  }),

  addPlace: command({
    title: '新增地点',
    access: treeKeepers,
    scope: 'parent',
    audit: { record: ['parent', 'segment', 'kind', 'name'] },
    input: z.strictObject({ parent: NodeId, segment: NodeSegment, kind: NodeKind, name: Name }),
    output: z.object({ id: NodeId }),
    errors: ['PLACE_NOT_FOUND', 'PLACE_EXISTS', 'PLACE_CLOSED', 'KIND_NOT_ALLOWED'],
  }),

  renamePlace: command({
    title: '修改地点名称',
    access: treeKeepers,
    scope: 'node',
    audit: { record: ['node', 'name'] },
    input: z.strictObject({ node: NodeId, name: Name }),
    output: Nothing,
    errors: ['PLACE_NOT_FOUND'],
  }),

  closePlace: command({
    title: '停用地点',
    access: treeKeepers,
    scope: 'node',
    audit: { reason: 'required', record: ['node', 'successor'] },
    input: z.strictObject({ node: NodeId, successor: z.optional(NodeId), reason: Reason }),
    output: Nothing,
    errors: ['PLACE_NOT_FOUND', 'PLACE_CLOSED', 'PLACE_HAS_CHILDREN'],
  }),

  claimEnvironment: command({
    title: '首位管理员认领',
    access: members,
    audit: { record: ['segment', 'district'] },
    input: z.strictObject({ code: TypedCode, segment: NodeSegment, district: Name }),
    output: z.object({ node: NodeId }),
    errors: ['ALREADY_CLAIMED', 'SETUP_CODE_WRONG', 'SETUP_CODE_EXPIRED'],
  }),

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
    audit: { record: [] },
    input: z.strictObject({ code: TypedCode }),
    output: z.object({ role: StaffRole, node: NodeId, place: z.string() }),
    errors: ['INVITATION_UNKNOWN', 'INVITATION_EXPIRED', 'INVITATION_USED', 'INVITATION_REVOKED', 'ROLE_ALREADY_HELD'],
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
    access: staff,
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
    access: staff,
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
    output: pageOf(trailRow),
  }),
})
