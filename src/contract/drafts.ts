/** Drafts of letters 文书草稿 that their owner wants to find again on another phone. */
import * as z from 'zod/mini'
import { command, defineDomain, members, query } from './define'
import { Facts, LetterKind } from './letters'
import { Id, Instant, line, Nothing } from './values'

/** More than this many at once is an archive, not a draft. */
export const draftsMost = 20
/** A draft that nobody has saved again for this long is deleted. */
export const draftDays = 180

/** Made by the app when a draft begins, so that saving twice is one draft. */
const DraftId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/))

export const drafts = defineDomain('drafts', '文书草稿', {
  /** `agreed`: the person has said that it may be kept in the cloud; the app never sends it unasked */
  save: command({
    title: '保存文书草稿',
    access: members,
    audit: { record: [] },
    input: z.strictObject({ id: DraftId, title: line(40), facts: Facts, agreed: z.literal(true) }),
    output: z.object({ savedAt: Instant }),
    errors: ['FACTS_IMPOSSIBLE', 'DRAFTS_FULL'],
  }),

  list: query({
    title: '我的文书草稿',
    access: members,
    input: Nothing,
    /** newest first */
    output: z.object({
      items: z.array(z.object({ id: Id, title: z.string(), kind: LetterKind, savedAt: Instant, until: Instant })),
    }),
  }),

  open: query({
    title: '打开文书草稿',
    access: members,
    input: z.strictObject({ id: DraftId }),
    output: z.object({ title: z.string(), facts: Facts, savedAt: Instant }),
    errors: ['DRAFT_NOT_FOUND'],
  }),

  remove: command({
    title: '删除文书草稿',
    access: members,
    audit: { record: [] },
    input: z.strictObject({ id: DraftId }),
    output: Nothing,
    errors: ['DRAFT_NOT_FOUND'],
  }),
})
