/** What packs hold: version after version, none of them ever changed. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { stores as contract } from '../../src/contract/stores'
import { type CommandContext, derivedId, isRefused, readMany, refuse } from '../kernel'
import { openPlace } from '../people'
import { bare, versionId } from './rules-names'
import { mayUse, ownsThings } from './rules-places'
import { items, type KitLine, kitVersions } from './store'

type Input = ParsedInputOf<typeof contract.saveKit>

export async function saveKit(input: Input, context: CommandContext) {
  const { tx, actor, now } = context
  const { node, name } = input
  const before = input.after === undefined ? undefined : await tx.get(kitVersions, input.after)
  if (input.after !== undefined && before?.node !== node) return refuse('KIT_NOT_FOUND')
  if (!before && !ownsThings((await openPlace(tx, node))?.kind)) return refuse('NO_THINGS_HERE')
  const lines = await linesOf(input)
  if (isRefused(lines)) return lines
  const kit = before?.kit ?? derivedId('storeKit', node, bare(name))
  const version = (before?.version ?? 0) + 1
  // two who edit at once derive the same id, so one of them meets the other's version
  if (await tx.get(kitVersions, versionId(kit, version)))
    return before ? refuse('KIT_CHANGED') : refuse('KIT_TWICE', { name })
  if (before?.state === 'latest') await tx.put(kitVersions, { ...before, state: 'replaced' })
  const value = lines.reduce((sum, line) => sum + line.count * line.value, 0)
  const by = actor.person().personId
  const record = {
    _id: versionId(kit, version),
    kit,
    version,
    node,
    name,
    lines,
    value,
    state: 'latest',
    by,
    at: now,
  } as const
  await tx.create(kitVersions, record)
  return { id: record._id, version }
}

/** Names and values as they are today; they stay with the version. */
async function linesOf({ node, lines }: Input) {
  const found = new Map(
    (
      await readMany(
        items,
        lines.map(({ item }) => item),
      )
    ).map(item => [item._id, item]),
  )
  if (found.size < new Set(lines.map(({ item }) => item)).size) return refuse('ITEM_NOT_FOUND')
  if (found.size < lines.length) return refuse('KIT_LINE_TWICE')
  if ([...found.values()].some(item => !mayUse(node, item.node))) return refuse('ITEM_NOT_FOUND')
  return lines.flatMap(({ item, count }): KitLine[] => {
    const known = found.get(item)
    return known ? [{ item, name: known.name, unit: known.unit, count, value: known.value }] : []
  })
}

export async function withdrawKit(
  { version, reason }: ParsedInputOf<typeof contract.withdrawKit>,
  { tx, later }: CommandContext,
) {
  const record = await tx.get(kitVersions, version)
  if (!record) return refuse('KIT_NOT_FOUND')
  if (record.state === 'withdrawn') return refuse('KIT_WITHDRAWN')
  await tx.put(kitVersions, { ...record, state: 'withdrawn', reason })
  // rounds that hand it out end by themselves
  await later('gifts.stopKit', { kit: version })
  return {}
}
