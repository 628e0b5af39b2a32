/** The organisation tree: found by everybody, kept by staff, begun by the first administrator. */
import * as z from 'zod/mini'
import { command, everyone, members, query } from '../define'
import { NodeId, NodeKind, NodeSegment } from '../organisation'
import { Nothing } from '../values'
import { treeKeepers } from './access'
import { Name, Place, Reason, TypedCode } from './records'

export const tree = {
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
}
