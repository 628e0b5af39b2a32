/** What people do about themselves. */
import * as z from 'zod/mini'
import { command, everyone, members, query } from '../define'
import { MessageKind, messageKindNames } from '../messages'
import { NodeId } from '../organisation'
import { Role, SelfServiceRole } from '../roles'
import { Id, Instant, Nothing, PageInput, pageOf } from '../values'
import { Me, Name, Phone, TrailRow } from './records'

export const membership = {
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
    // where somebody lives, down to the house, is kept once and not in the trail as well
    audit: { record: [] },
    /** null clears; a phone that is left out stays as it is, for the app never sees the whole number */
    input: z.strictObject({
      name: z.nullable(Name),
      phone: z.optional(z.nullable(Phone)),
      home: z.nullable(NodeId),
    }),
    output: Nothing,
    errors: ['PLACE_NOT_FOUND', 'NOT_A_HOME'],
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

  allowMessages: command({
    title: '允许发微信提醒',
    access: members,
    audit: { record: ['kinds'] },
    /** what the person allowed in WeChat's dialog, once each */
    input: z.strictObject({
      kinds: z.array(MessageKind).check(z.minLength(1), z.maxLength(messageKindNames.length)),
    }),
    output: Nothing,
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
    output: pageOf(TrailRow),
  }),
}
