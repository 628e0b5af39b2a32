/** What everybody sees and does: the board, one post, a like, a proposal, an answer to whoever asks for consent. */
import * as z from 'zod/mini'
import { command, everyone, members, query } from '../define'
import { NodeId } from '../organisation'
import { Id, line, Month, Nothing, PageInput, pageOf } from '../values'
import { honourDefaults } from './defaults'
import { Nomination, NominationDraft, Plaque } from './records'

/** Nobody can guess it: who has it may read the draft and answer. */
const ConsentCode = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{16}$/))

export const board = {
  /** One call: the posts of a place and what it chose; the newest first. `month`: only what was chosen for it. */
  board: query({
    title: '善行义举榜',
    access: everyone,
    input: z.strictObject({ node: NodeId, month: z.optional(Month), ...PageInput }),
    output: z.object({
      place: z.string(),
      /** the same board of a larger place, from the small to the large */
      larger: z.array(z.object({ node: NodeId, place: z.string() })),
      /** months for which something was chosen, the newest first */
      months: z.array(Month),
      ...pageOf(Plaque).shape,
    }),
    errors: ['PLACE_NOT_FOUND'],
  }),

  /** Withdrawn ones are not found, whoever asks. */
  read: query({
    title: '看一条善行',
    access: everyone,
    input: z.strictObject({ id: Id }),
    output: Plaque,
    errors: ['POST_NOT_FOUND'],
  }),

  /** For a screen at a station: the newest with pictures. */
  slides: query({
    title: '驿站屏幕轮播',
    access: everyone,
    input: z.strictObject({ node: NodeId }),
    output: z.object({ place: z.string(), seconds: z.int(), plaques: z.array(Plaque) }),
    errors: ['PLACE_NOT_FOUND'],
  }),

  like: command({
    title: '点赞',
    access: members,
    audit: { record: [] },
    input: z.strictObject({ id: Id, like: z.boolean() }),
    output: z.object({ likes: z.int() }),
    errors: ['POST_NOT_FOUND'],
  }),

  nominate: command({
    title: '推荐一个人',
    access: members,
    audit: { record: ['node'] },
    input: NominationDraft,
    output: z.object({ id: Id, masked: z.boolean() }),
    errors: ['PLACE_NOT_FOUND', 'TOO_MANY_NOMINATIONS', 'DAY_IN_FUTURE', 'WORDS_REFUSED'],
  }),

  myNominations: query({
    title: '我的推荐',
    access: members,
    input: z.strictObject(PageInput),
    output: pageOf(Nomination),
  }),

  /** What would be on the board about the one who holds the link, as it would look. */
  consentAsked: query({
    title: '看请我同意的内容',
    access: members,
    input: z.strictObject({ code: ConsentCode }),
    output: z.object({
      plaque: Plaque,
      name: z.string(),
      until: z.int(),
      /** what this reader has answered already */
      answered: z.optional(z.enum(['yes', 'no'])),
    }),
    errors: ['CONSENT_UNKNOWN', 'CONSENT_LATE'],
  }),

  /** `name` as the post has it: who answers says that this is them. A yes may become a no at any time: the post leaves the board at once. */
  answerConsent: command({
    title: '答复是否同意上榜',
    access: members,
    audit: { record: ['yes'] },
    input: z.strictObject({ code: ConsentCode, yes: z.boolean(), name: line(honourDefaults.nameMost) }),
    output: Nothing,
    errors: ['CONSENT_UNKNOWN', 'CONSENT_LATE', 'CONSENT_OTHER', 'CONSENT_NAME', 'CONSENT_WRITER', 'POST_MOVED_ON'],
  }),

  /** Posts that name the reader with their consent, so that they can take it back without the link. */
  aboutMe: query({
    title: '写到我的善行',
    access: members,
    input: Nothing,
    output: z.object({ posts: z.array(z.object({ ...Plaque.shape, code: ConsentCode })) }),
  }),
}
