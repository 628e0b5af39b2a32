import type { OutputOf, ParsedInputOf } from '../../../src/contract/define'
import { lineage } from '../../../src/contract/organisation'
import { type Figure, FigureKind, type FigureRow, figureKinds, type rights } from '../../../src/contract/rights'
import { effective, type SetRow } from '../calculators/rules-figures'
import { figureRows } from '../store'
import { shippedFigures } from './defaults'

/** The district in which a place lies. */
export const districtOf = (node: string): string => lineage(node)[0] ?? node

/** What counts of the shipped and the entered rows of these kinds, newest first day first. */
export async function effectiveRows(kinds: readonly FigureKind[]): Promise<readonly FigureRow[]> {
  if (kinds.length === 0) return []
  const shipped = shippedFigures.filter(({ kind }) => kinds.includes(kind))
  return effective([...shipped, ...(await figureRows(kinds))])
}

export async function figures({
  node,
}: ParsedInputOf<typeof rights.figures>): Promise<OutputOf<typeof rights.figures>> {
  const rows = await effectiveRows(FigureKind.options)
  return { district: districtOf(node), rows: rows.map(shown) }
}

const shown = ({ kind, from, value, source, at }: FigureRow): FigureRow =>
  at === undefined ? { kind, from, value, source } : { kind, from, value, source, at }

/** A row as a calculator shows it. */
export function figureOf({ kind, value, from, source }: SetRow): Figure {
  const { title, unit } = figureKinds[kind]
  return { kind, title, unit, value, since: from, source }
}
