/** Text blocks for replies: an adviser's own, and those that all advisers of a place share. */
import { type advice, adviceDefaults } from '../../src/contract/advice'
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage } from '../../src/contract/organisation'
import { type CommandContext, compact, derivedId, find, oneOf, type QueryContext, refuse } from '../kernel'
import { wordsProblem } from './rules-words'
import { type TemplateRecord, templates } from './store'

const { templatesMost: most, templateWordsMost: limit } = adviceDefaults

const ownOf = (owner: string) => find(templates, { where: { owner }, limit: most })

export async function listTemplates({ node }: ParsedInputOf<typeof advice.templates>, { actor }: QueryContext) {
  const shared = { shared: true, node: oneOf(lineage(node)) }
  const [own, ofPlaces] = await Promise.all([
    ownOf(actor.person().personId),
    find(templates, { where: shared, limit: most * lineage(node).length }),
  ])
  const all = [...own, ...ofPlaces].sort((a, b) => a.title.localeCompare(b.title, 'zh'))
  return {
    templates: all.map(({ _id: id, subject, title, words, shared: isShared }) =>
      compact({ id, subject, title, words, shared: isShared }),
    ),
  }
}

/** A shared one belongs to its place, an own one to its adviser; what is neither is not there. */
const mayChange = (template: TemplateRecord | undefined, node: string, personId: string): template is TemplateRecord =>
  template !== undefined && (template.shared ? template.node === node : template.owner === personId)

export async function saveTemplate(
  { node, id, subject, title, words, shared }: ParsedInputOf<typeof advice.saveTemplate>,
  { tx, actor, now, key }: CommandContext,
) {
  const wrong = wordsProblem(words, limit)
  if (wrong) return refuse(wrong, { limit })
  const { personId } = actor.person()
  if (id !== undefined && !mayChange(await tx.get(templates, id), node, personId)) return refuse('TEMPLATE_NOT_FOUND')
  if (id === undefined) {
    const beside = shared ? await find(templates, { where: { shared, node }, limit: most }) : await ownOf(personId)
    if (beside.length >= most) return refuse('TOO_MANY_TEMPLATES', { most })
  }
  const _id = id ?? derivedId('template', personId, key)
  const owner = shared ? undefined : personId
  await tx.put(templates, compact({ _id, owner, shared, node, subject, title, words: words.trim(), at: now }))
  return { id: _id }
}

export async function deleteTemplate(
  { node, id }: ParsedInputOf<typeof advice.deleteTemplate>,
  { tx, actor }: CommandContext,
) {
  if (!mayChange(await tx.get(templates, id), node, actor.person().personId)) return refuse('TEMPLATE_NOT_FOUND')
  await tx.remove(templates, id)
  return {}
}
