import { type advice, adviceDefaults } from '../../src/contract/advice'
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage } from '../../src/contract/organisation'
import { communityOf } from '../../src/contract/people/home'
import { type CommandContext, compact, derivedId, find, isRefused, type Refused, refuse } from '../kernel'
import { openPlace } from '../people'
import { lookInto } from './pictures'
import { dueAfter, workingDaysFor } from './rules-due'
import { sameWords, wordsProblem } from './rules-words'
import { consultations } from './store'

type Input = ParsedInputOf<typeof advice.handOver>

/** As many as are looked at for the limit and for the same words. */
const lookedAt = 50
const hour = 3_600_000

export const newestOf = (asker: string) =>
  find(consultations, {
    where: { asker },
    orderBy: ['at', 'desc'],
    limit: lookedAt,
    fields: ['at', 'open', 'wordsMark'],
  })

export const tooManyOpen = (known: readonly { readonly open: boolean }[]): boolean =>
  known.filter(({ open }) => open).length >= adviceDefaults.openMost

/**
 * Hands a matter to the advisers of a place. Its id follows from the one before, so two phones that send at once meet there and one of
 * them looks again. The advisers are told by a job, which also puts the place's own answering time in.
 */
export async function handOver(input: Input, context: CommandContext) {
  const { subject, words, before, contact, urgent, safe } = input
  const { tx, actor, now, later } = context
  const { personId: asker } = actor.person()
  const wrong = wordsProblem(words)
  if (wrong) return refuse(wrong, { limit: adviceDefaults.wordsMost })
  const known = await newestOf(asker)
  const wordsMark = derivedId('words', asker, subject, sameWords(words))
  const same = known.find(one => one.wordsMark === wordsMark && now - one.at < adviceDefaults.sameWordsHours * hour)
  if (same) return { id: same._id, again: true }
  if (tooManyOpen(known)) return refuse('TOO_MANY_OPEN', { most: adviceDefaults.openMost })
  const node = await placeOf(input, context)
  if (isRefused(node)) return node
  const pictures = await lookInto(input.pictures, asker)
  if (isRefused(pictures)) return pictures
  const workingDays = workingDaysFor(urgent, adviceDefaults.workingDays)
  const at = Math.max(now, (known[0]?.at ?? 0) + 1)
  const id = derivedId('consultation', asker, known[0]?._id ?? '')
  await tx.create(consultations, {
    ...compact({ before, phone: contact.by === 'phone' ? contact.phone : undefined }),
    _id: id,
    asker,
    wordsMark,
    subject,
    status: 'waiting',
    open: true,
    urgent,
    safe,
    node,
    areas: lineage(node),
    at,
    since: at,
    due: dueAfter(at, workingDays),
    workingDays,
    allowed: false,
    published: false,
    messages: [{ from: 'asker', by: asker, at, words: words.trim(), pictures }],
  })
  await later('advice.announce', { id, since: at, fresh: true })
  return { id, again: false }
}

/** The place that was chosen, or the community of the person's home, which was looked up when they chose it: no house is told. */
async function placeOf(
  { node }: Input,
  { tx, actor }: CommandContext,
): Promise<string | Refused<'PLACE_NOT_FOUND' | 'HOME_UNKNOWN'>> {
  const { home } = actor.person()
  if (node === undefined) return home === undefined ? refuse('HOME_UNKNOWN') : communityOf(home)
  return (await openPlace(tx, node)) ? node : refuse('PLACE_NOT_FOUND')
}
