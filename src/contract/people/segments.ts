/** Short ids 短编号 that are offered for new places. */
import type { NodeKind } from '../organisation'

/** One letter for each kind, so that a printed id tells what it stands for. */
const letters: Readonly<Record<NodeKind, string>> = {
  district: 'q',
  street: 'j',
  community: 'c',
  estate: 'e',
  building: 'b',
  station: 's',
  team: 't',
  partner: 'p',
}

/** `s03` for the third station. */
export const segmentOf = (kind: NodeKind, number: number): string =>
  `${letters[kind]}${String(number).padStart(2, '0')}`
