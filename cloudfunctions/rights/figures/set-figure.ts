import type { ParsedInputOf } from '../../../src/contract/define'
import { figureKinds, type rights } from '../../../src/contract/rights'
import { type CommandContext, randomId, refuse } from '../../kernel'
import { exists } from '../calculators/rules-calendar'
import { figures } from '../store'
import { districtOf } from './queries'

/** Enters a figure from a day on, or withdraws it. Earlier rows stay: the one written last for a first day counts. */
export async function setFigure(
  { node, kind, from, value, source }: ParsedInputOf<typeof rights.setFigure>,
  { tx, actor, now }: CommandContext,
) {
  const { least, most } = figureKinds[kind]
  if (!exists(from)) return refuse('FIGURE_DAY_UNKNOWN')
  if (value !== null && (value < least || value > most)) return refuse('FIGURE_OUT_OF_RANGE', { kind, least, most })
  const _id = randomId()
  const by = actor.person().personId
  await tx.create(figures, { _id, kind, node: districtOf(node), from, value, source, by, at: now })
  return { id: _id }
}
