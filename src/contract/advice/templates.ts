/** Short text blocks 常用语 that an adviser puts into a reply: their own, or those of a place. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Id, line, Nothing } from '../values'
import { advisers } from './access'
import { Words } from './records'
import { Subject } from './subjects'

export const Template = z.object({
  id: Id,
  /** missing = for every subject */
  subject: z.optional(Subject),
  title: z.string(),
  words: z.string(),
  /** `own`: only this adviser sees it; `place`: all advisers of the place */
  shared: z.boolean(),
})
export type Template = z.infer<typeof Template>

export const templates = {
  templates: query({
    title: '常用语',
    access: advisers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({ templates: z.array(Template) }),
  }),

  saveTemplate: command({
    title: '保存常用语',
    access: advisers,
    scope: 'node',
    audit: { record: ['node', 'id', 'shared'] },
    input: z.strictObject({
      node: NodeId,
      /** missing = a new one */
      id: z.optional(Id),
      subject: z.optional(Subject),
      title: line(30),
      words: Words,
      shared: z.boolean(),
    }),
    output: z.object({ id: Id }),
    errors: ['WORDS_EMPTY', 'WORDS_TOO_LONG', 'TEMPLATE_NOT_FOUND', 'TOO_MANY_TEMPLATES'],
  }),

  deleteTemplate: command({
    title: '删除常用语',
    access: advisers,
    scope: 'node',
    audit: { record: ['node', 'id'] },
    input: z.strictObject({ node: NodeId, id: Id }),
    output: Nothing,
    errors: ['TEMPLATE_NOT_FOUND'],
  }),
}
