import type { OutputOf, ParsedInputOf } from '../../src/contract/define'
import { type drafts as contract, draftDays, draftsMost } from '../../src/contract/drafts'
import { days, find, type QueryContext, read, refuse } from '../kernel'
import { draftKey, drafts } from './store'

export async function list(_input: unknown, { actor }: QueryContext): Promise<OutputOf<typeof contract.list>> {
  const { personId } = actor.person()
  const own = await find(drafts, { where: { personId }, orderBy: ['at', 'desc'], limit: draftsMost })
  return {
    items: own.map(({ draftId, title, facts, at }) => ({
      id: draftId,
      title,
      kind: facts.kind,
      savedAt: at,
      until: at + days(draftDays),
    })),
  }
}

export async function open({ id }: ParsedInputOf<typeof contract.open>, { actor }: QueryContext) {
  const draft = await read(drafts, draftKey(actor.person().personId, id))
  return draft ? { title: draft.title, facts: draft.facts, savedAt: draft.at } : refuse('DRAFT_NOT_FOUND')
}
