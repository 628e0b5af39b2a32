/** How soon a place answers: its own setting, or that of what it lies in, or the product's default. */
import { type advice, adviceDefaults } from '../../src/contract/advice'
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage, type NodeId } from '../../src/contract/organisation'
import { type CommandContext, readMany } from '../kernel'
import { placesById } from '../people'
import { settings } from './store'

async function settingAt(node: NodeId) {
  const found = await readMany(settings, lineage(node))
  return [...found].sort((a, b) => b._id.length - a._id.length)[0]
}

export const workingDaysAt = async (node: NodeId): Promise<number> =>
  (await settingAt(node))?.workingDays ?? adviceDefaults.workingDays

export async function readSettings({ node }: ParsedInputOf<typeof advice.settings>) {
  const setting = await settingAt(node)
  if (!setting) return { workingDays: adviceDefaults.workingDays }
  const { _id, workingDays, at } = setting
  const place = (await placesById([_id])).get(_id)?.name ?? _id
  return { workingDays, setAt: { node: _id, place, at } }
}

export async function setSettings(
  { node, workingDays }: ParsedInputOf<typeof advice.setSettings>,
  { tx, now }: CommandContext,
) {
  if (workingDays === null) await tx.remove(settings, node)
  else await tx.put(settings, { _id: node, workingDays, at: now })
  return {}
}
