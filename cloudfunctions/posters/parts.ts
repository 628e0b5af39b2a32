import type { ParsedInputOf } from '../../src/contract/define'
import type { posters as contract } from '../../src/contract/posters'
import { refuse } from '../kernel'
import { readPart } from '../parts'

/** One part of a printed file. */
export async function part({ node, id, part: number }: ParsedInputOf<typeof contract.part>) {
  const pdf = await readPart(node, id, number)
  return pdf === undefined ? refuse('POSTER_GONE') : { pdf }
}
