import * as z from 'zod/mini'
import { command, defineDomain, everyone, members, query } from '../../../../src/contract/define'
import { FileId } from '../../../../src/contract/files'
import { Id, Nothing } from '../../../../src/contract/values'

export const things = defineDomain('things', '东西', {
  keep: command({
    title: '留下',
    access: members,
    input: z.strictObject({ id: Id, files: z.array(FileId), ready: z.int() }),
    output: Nothing,
  }),
  idle: command({
    title: '慢慢来',
    access: members,
    input: z.strictObject({ seconds: z.number() }),
    output: Nothing,
  }),
  say: query({
    title: '说',
    access: everyone,
    input: z.strictObject({ text: z.string() }),
    output: z.object({ verdict: z.string() }),
  }),
})
