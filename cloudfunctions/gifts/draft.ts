/** Rounds are drafted and changed. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract, RoundSettings } from '../../src/contract/gifts'
import { lineage, type NodeId } from '../../src/contract/organisation'
import { dayOf } from '../../src/contract/shanghai'
import { type CommandContext, derivedId, isRefused, refuse } from '../kernel'
import { placesById } from '../people'
import { kitVersions } from '../stores'
import { mayHandOut, packOf } from './packs'
import { allCounters, reachOf, settingsProblem } from './rules-round'
import { noDay, type RoundRecord, rounds } from './store'

/** The pack, where the kit may be handed out from here. */
async function packFor({ tx }: CommandContext, node: NodeId, id: string) {
  const kit = await tx.get(kitVersions, id)
  if (kit?.state === 'withdrawn') return refuse('KIT_WITHDRAWN')
  return kit && mayHandOut(node, kit) ? packOf(kit) : refuse('KIT_NOT_FOUND')
}

/** @param known places that have been looked at before */
async function countersProblem(node: NodeId, places: RoundSettings['places'], known: readonly NodeId[] = []) {
  const fresh = places.map(place => place.node).filter(place => !known.includes(place))
  if (fresh.length === 0) return undefined
  return allCounters(node, fresh, await placesById(fresh)) ? undefined : refuse('NOT_A_COUNTER')
}

export async function draft({ node, round }: ParsedInputOf<typeof contract.draft>, context: CommandContext) {
  const { tx, actor, now, key } = context
  const problem = settingsProblem(round, dayOf(now))
  if (problem) return refuse(problem)
  const pack = await packFor(context, node, round.kit)
  if (isRefused(pack)) return pack
  const elsewhere = await countersProblem(node, round.places)
  if (elsewhere) return elsewhere
  const { personId: by } = actor.person()
  const record: RoundRecord = {
    _id: derivedId('giftRound', by, key),
    ...round,
    ...{ node, areas: lineage(node), reach: reachOf(round.places), pack },
    ...{ state: 'draft', by, writers: [by], at: now },
    ...{ spreading: false, kitStopped: false, remindOn: noDay, ended: [] },
  }
  await tx.create(rounds, record)
  return { id: record._id }
}

/** Looks only at what is new: kit and places that stood there before are looked at when it is approved. */
export async function edit({ id, round }: ParsedInputOf<typeof contract.edit>, context: CommandContext) {
  const { tx, actor, now } = context
  const before = await tx.get(rounds, id)
  if (!before) return refuse('ROUND_NOT_FOUND')
  if (before.state !== 'draft') return refuse('ROUND_NOT_DRAFT')
  const problem = settingsProblem(round, dayOf(now))
  if (problem) return refuse(problem)
  const same = before.kit === round.kit
  if (same && before.kitStopped) return refuse('KIT_WITHDRAWN')
  const pack = same ? before.pack : await packFor(context, before.node, round.kit)
  if (isRefused(pack)) return pack
  const known = before.places.map(({ node }) => node)
  const elsewhere = await countersProblem(before.node, round.places, known)
  if (elsewhere) return elsewhere
  const writers = [...new Set([...before.writers, actor.person().personId])]
  const kitStopped = same && before.kitStopped
  await tx.put(rounds, { ...before, ...round, pack, reach: reachOf(round.places), writers, kitStopped })
  return {}
}
