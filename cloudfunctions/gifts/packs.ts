/** Kits as this domain shows them, and which ones a round may hand out. */
import type { Pack } from '../../src/contract/gifts'
import { lineage, type NodeId } from '../../src/contract/organisation'
import { find, oneOf } from '../kernel'
import { type KitVersionRecord, kitVersions } from '../stores'

const kitsShown = 200

export const packOf = ({ _id: kit, name, version, value, lines }: KitVersionRecord): Pack => ({
  kit,
  name,
  version,
  value,
  lines: lines.map(({ name, unit, count }) => ({ name, unit, count })),
})

/** Whose kits a place may hand out: its own, and those of all that it lies in. */
export const mayHandOut = (node: NodeId, kit: KitVersionRecord): boolean =>
  kit.state !== 'withdrawn' && lineage(node).includes(kit.node)

/** The latest first; versions that were replaced are handed out as long as they last. */
export async function packsFor(node: NodeId): Promise<Pack[]> {
  const where = { node: oneOf(lineage(node)), state: oneOf(['latest', 'replaced']) }
  const kits = await find(kitVersions, { where, orderBy: ['name', 'asc'], limit: kitsShown })
  return [...kits].sort((one, other) => other.version - one.version).map(packOf)
}
