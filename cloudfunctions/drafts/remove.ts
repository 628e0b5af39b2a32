import type { ParsedInputOf } from '../../src/contract/define'
import type { drafts as contract } from '../../src/contract/drafts'
import { type CommandContext, refuse } from '../kernel'
import { draftKey, drafts } from './store'

export async function remove({ id }: ParsedInputOf<typeof contract.remove>, { tx, actor }: CommandContext) {
  return (await tx.remove(drafts, draftKey(actor.person().personId, id))) ? {} : refuse('DRAFT_NOT_FOUND')
}
