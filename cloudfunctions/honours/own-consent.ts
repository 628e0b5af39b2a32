/** The person who is named: what is asked of them, their yes or no, and what is on the board about them. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { honours as contract } from '../../src/contract/honours'
import { type CommandContext, find, isRefused, type QueryContext, refuse } from '../kernel'
import { takeOutPictures } from './pictures'
import { sameName } from './rules-names'
import { answered } from './rules-post'
import { carryOut, type PostRecord, posts } from './store'
import { beside, plaque } from './views'

const mostAboutMe = 100

/** A post's own id stands in the same index; it is no code. */
async function byCode(code: string): Promise<PostRecord | undefined> {
  const [record] = await find(posts, { where: { code }, limit: 1 })
  return record?.link?.code === code ? record : undefined
}

/** What the reader has answered; whoever has not, where somebody else has said yes, is told of no post at all. */
function answerOf({ consent, link, state }: PostRecord, reader: string): 'yes' | 'no' | undefined {
  if (consent) return consent.person === reader && state !== 'withdrawn' ? 'yes' : undefined
  return link?.no === reader ? 'no' : undefined
}

export async function consentAsked(
  { code }: ParsedInputOf<typeof contract.consentAsked>,
  { actor, now }: QueryContext,
) {
  const { personId: reader } = actor.person()
  const record = await byCode(code)
  if (!record?.link || record.name === undefined) return refuse('CONSENT_UNKNOWN')
  const answer = answerOf(record, reader)
  if (answer === undefined) {
    if (record.consent || record.state === 'withdrawn') return refuse('CONSENT_UNKNOWN')
    if (now >= record.link.until) return refuse('CONSENT_LATE')
  }
  return {
    plaque: plaque(record, await beside([record], { reader, large: true }), now),
    name: record.name,
    until: record.link.until,
    ...(answer !== undefined && { answered: answer }),
  }
}

/** A no after a yes takes the post down within the same transaction. */
export async function answerConsent(
  { code, yes, name }: ParsedInputOf<typeof contract.answerConsent>,
  context: CommandContext,
) {
  const { tx, actor, now } = context
  const found = await byCode(code)
  // read again inside, so that what staff change at the same moment is not undone by this one
  const record = found && (await tx.get(posts, found._id))
  if (record?.link?.code !== code || record.name === undefined) return refuse('CONSENT_UNKNOWN')
  const { personId: person } = actor.person()
  const step = answered(record, yes, { person, same: sameName(record.name, name), now })
  if (step === record) return {}
  const after = await carryOut(tx, record, step)
  if (isRefused(after)) return after
  if (after.state === 'withdrawn') await takeOutPictures(context, after)
  return {}
}

export async function aboutMe(_input: unknown, { actor, now }: QueryContext) {
  const { personId: consenter } = actor.person()
  const found = await find(posts, { where: { consenter }, orderBy: ['movedAt', 'desc'], limit: mostAboutMe })
  const open = found.flatMap(record =>
    record.link && (record.state === 'public' || record.state === 'ready') ? [{ record, code: record.link.code }] : [],
  )
  const around = await beside(
    open.map(({ record }) => record),
    { reader: consenter },
  )
  return { posts: open.map(({ record, code }) => ({ ...plaque(record, around, now), code })) }
}
