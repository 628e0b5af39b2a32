/** A resident proposes somebody. Nobody sees it but staff. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type honours as contract, honourDefaults } from '../../src/contract/honours'
import { monthOf } from '../../src/contract/months'
import { lineage } from '../../src/contract/organisation'
import {
  type CommandContext,
  checkText,
  derivedId,
  find,
  localDay,
  maskNumbers,
  page,
  type QueryContext,
  refuse,
} from '../kernel'
import { openPlace } from '../people'
import { namesBeside, shownNomination } from './nomination-views'
import { rankOf } from './rules-nomination'
import { boardOf } from './rules-places'
import { nominations } from './store'

const pageSize = 20
const { nominationsMost: most } = honourDefaults

/** The number of this month is part of the id: of two phones at once one runs again and counts anew. */
export async function nominate(
  { node: asked, day, ...typed }: ParsedInputOf<typeof contract.nominate>,
  { tx, actor, now }: CommandContext,
) {
  const { personId: by } = actor.person()
  const today = localDay(now)
  if (day > today) return refuse('DAY_IN_FUTURE')
  if (!(await openPlace(tx, asked))) return refuse('PLACE_NOT_FOUND')
  const month = monthOf(now)
  const sent = await find(nominations, { where: { by, month }, limit: most, fields: ['month'] })
  if (sent.length >= most) return refuse('TOO_MANY_NOMINATIONS', { most })
  const words = [typed.whom, typed.what, typed.witness]
  if ((await checkText(words.join('\n'))) === 'refused') return refuse('WORDS_REFUSED')
  const [whom = '', what = '', witness = ''] = words.map(maskNumbers)
  const node = boardOf(asked)
  const _id = derivedId('nomination', by, month, String(sent.length))
  await tx.create(nominations, {
    ...{ _id, node, areas: lineage(node), whom, what, witness, day },
    ...{ state: 'waiting', rank: rankOf('waiting', now), at: now, by, month },
  })
  return { id: _id, masked: [whom, what, witness].some((text, at) => text !== words[at]) }
}

export async function myNominations({ after }: ParsedInputOf<typeof contract.myNominations>, { actor }: QueryContext) {
  const { personId: by } = actor.person()
  const rows = await page(nominations, { where: { by }, orderBy: ['at', 'desc'], limit: pageSize }, after)
  const around = await namesBeside(rows.items)
  return { ...rows, items: rows.items.map(record => shownNomination(record, by, around)) }
}
