import type { ParsedInputOf } from '../../src/contract/define'
import type { stations as contract } from '../../src/contract/stations'
import { takePersonCode } from '../codes'
import { type CommandContext, isRefused } from '../kernel'
import { enterHome } from '../people'

/** Whoever shows their code says yes by showing it; they find in 谁看过我的资料 who entered their home. */
export async function settleHome(
  { node, home, scene }: ParsedInputOf<typeof contract.settleHome>,
  context: CommandContext,
) {
  const taken = await takePersonCode(context, scene)
  if (isRefused(taken)) return taken
  context.concerns(taken.personId)
  return enterHome(context, { node, home, personId: taken.personId })
}
