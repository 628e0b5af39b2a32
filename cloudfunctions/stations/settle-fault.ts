import type { ParsedInputOf } from '../../src/contract/define'
import type { stations as contract } from '../../src/contract/stations'
import { type CommandContext, compact, refuse } from '../kernel'
import { faults } from './store'

/** Repaired, or nothing was wrong; whoever reported it is told. */
export async function settleFault(
  { id, fixed, answer }: ParsedInputOf<typeof contract.settleFault>,
  { tx, later }: CommandContext,
) {
  const before = await tx.get(faults, id)
  if (!before) return refuse('FAULT_NOT_FOUND')
  if (!before.open) return refuse('FAULT_SETTLED')
  const state = fixed ? ('fixed' as const) : ('dropped' as const)
  await tx.put(faults, { ...before, state, open: false, ...compact({ answer }) })
  await later('stations.mark', { node: before.node, fault: id })
  return {}
}

export const placeOfFault = async ({ id }: { readonly id: string }, { tx }: CommandContext) =>
  (await tx.get(faults, id))?.node ?? refuse('FAULT_NOT_FOUND')
