import type { banners as contract } from '../../src/contract/banners'
import type { ParsedInputOf } from '../../src/contract/define'
import { areOnBoard } from '../honours'
import { refuse } from '../kernel'
import { readPart } from '../parts'

/** One part of a file, as long as everything on it may be seen. */
export async function part({ node, id, part: number }: ParsedInputOf<typeof contract.part>) {
  const data = await readPart(node, id, number, areOnBoard)
  return data === undefined ? refuse('PART_GONE') : { data }
}
